import { expect, test } from 'vitest';
import { planFileName } from '#features/my-plan/planFileName.ts';

test.each([
  ['Better together: plan (2026)', 'better-together-plan-2026-2026-11-25.csv'],
  ['', 'my-plan-2026-11-25.csv'],
  ['../../etc', 'etc-2026-11-25.csv'],
  ['Plân’s é', 'plân-s-é-2026-11-25.csv'],
  ['long '.repeat(40), `${'long-'.repeat(12)}2026-11-25.csv`],
])('%s', (title, name) => {
  expect(planFileName(title, '2026-11-25', 'csv')).toBe(name);
});
