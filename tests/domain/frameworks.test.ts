import { expect, test } from 'vitest';
import {
  frameworkOf,
  frameworkPeriods,
  hasOverallGrade,
  judgesCareTogether,
} from '#domain/frameworks.ts';

test('the day an inspection starts decides its framework, not the day of its report', () => {
  // Trafford: inspected November 2022, published 31 January 2023.
  expect(frameworkOf('ilacs', '2022-11-21')).toBe('ilacs-2018');
  // Brent: inspected 20 February 2023.
  expect(frameworkOf('ilacs', '2023-02-20')).toBe('ilacs-2023');
  expect(frameworkOf('ilacs', '2023-01-01')).toBe('ilacs-2023');
  expect(frameworkOf('ilacs', '2026-03-31')).toBe('ilacs-2023');
  expect(frameworkOf('ilacs', '2026-04-01')).toBe('ilacs-2026');
  // Torbay's SIF inspection of June 2018 came after the first ILACS ones.
  expect(frameworkOf('sif', '2018-06-11')).toBe('sif');
});

test('care leavers are judged together only from 2018 to 2022, overall only until March 2026', () => {
  expect(
    frameworkPeriods.map(({ framework }) => [
      framework,
      judgesCareTogether(framework),
      hasOverallGrade(framework),
    ]),
  ).toEqual([
    ['sif', false, true],
    ['ilacs-2018', true, true],
    ['ilacs-2023', false, true],
    ['ilacs-2026', false, false],
  ]);
});

test('the periods follow each other without gap or overlap', () => {
  for (const [at, period] of frameworkPeriods.entries()) {
    const next = frameworkPeriods[at + 1];
    if (next === undefined) {
      expect(period.until).toBeNull();
      continue;
    }
    const dayAfter = new Date(Date.parse(`${period.until ?? ''}T00:00:00Z`) + 86_400_000);
    expect(dayAfter.toISOString().slice(0, 10)).toBe(next.from);
  }
});
