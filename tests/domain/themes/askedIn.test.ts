import { expect, test } from 'vitest';
import type { Coverage } from '#contract/inspectionIds.ts';
import { askedIn } from '#domain/themes/askedIn.ts';

function report(coverage: Coverage, ...themes: string[]) {
  return {
    coverage,
    areas: [{ position: 1, area: 'impact-of-leaders' as const, themes, summary: '' }],
  };
}

test('the same theme came back, even where only part of the report is transcribed', () => {
  expect(askedIn(report('full', 'workforce', 'records'), 'records')).toBe('came-back');
  expect(askedIn(report('partial', 'records'), 'records')).toBe('came-back');
});

test('only a report that is known whole can tell that it does not ask', () => {
  expect(askedIn(report('full', 'workforce'), 'records')).toBe('not-asked');
  expect(askedIn({ coverage: 'none-named', areas: [] }, 'records')).toBe('not-asked');
  expect(askedIn(report('partial', 'workforce'), 'records')).toBe('unknown');
  expect(askedIn({ coverage: 'not-transcribed', areas: [] }, 'records')).toBe('unknown');
});

test('what is left over never comes back: it need not be the same', () => {
  expect(askedIn(report('full', 'other'), 'other')).toBe('unknown');
  expect(askedIn(report('full', 'records'), 'other')).toBe('not-asked');
});
