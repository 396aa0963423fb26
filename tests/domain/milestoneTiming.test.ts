import { describe, expect, it } from 'vitest';
import type { MilestoneFacts } from '#domain/milestoneTiming.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';

function timing(due: string | null, on: string, facts: Partial<MilestoneFacts> = {}) {
  return milestoneTiming({ status: 'on-track', statusAsAt: null, due, ...facts }, on);
}

describe('due in January 2026', () => {
  it('is on time to 31 January', () => {
    expect(timing('2026-01', '2026-01-01')).toEqual({
      state: 'due',
      lastDay: '2026-01-31',
      days: 30,
    });
    expect(timing('2026-01', '2026-01-31')).toMatchObject({ state: 'due', days: 0 });
  });

  it('is overdue from 1 February', () => {
    expect(timing('2026-01', '2026-02-01')).toEqual({
      state: 'overdue',
      lastDay: '2026-01-31',
      days: 1,
      reportedSince: false,
    });
  });
});

it('a year is met by its last day', () => {
  expect(timing('2026', '2026-12-31')).toMatchObject({ state: 'due', days: 0 });
  expect(timing('2026', '2027-01-01')).toMatchObject({ state: 'overdue', days: 1 });
});

it('a day is met on that day', () => {
  expect(timing('2026-07-01', '2026-07-01')).toMatchObject({ state: 'due', days: 0 });
  expect(timing('2026-07-01', '2026-07-02')).toMatchObject({ state: 'overdue', days: 1 });
});

it('February has 29 days in a leap year alone', () => {
  expect(timing('2028-02', '2028-02-29')).toMatchObject({ state: 'due' });
  expect(timing('2026-02', '2026-03-01')).toMatchObject({ state: 'overdue', days: 1 });
});

it('complete is never late, and without a date nothing is', () => {
  expect(timing('2020-01-01', '2026-08-20', { status: 'complete' })).toEqual({ state: 'complete' });
  expect(timing(null, '2026-08-20', { status: 'complete' })).toEqual({ state: 'complete' });
  expect(timing(null, '2026-08-20', { status: 'delayed' })).toEqual({ state: 'undated' });
});

describe('reported since it fell due', () => {
  function reportedSince(facts: Partial<MilestoneFacts>) {
    return timing('2026-01', '2026-08-20', facts);
  }

  it.each(['2026-02-01', '2026-02', '2027'])('by a report of %s', (statusAsAt) => {
    expect(reportedSince({ status: 'delayed', statusAsAt })).toMatchObject({ reportedSince: true });
  });

  // The whole of the report's month or year must be later.
  it.each(['2026-01-31', '2026-01', '2026', null])('not by a report of %s', (statusAsAt) => {
    expect(reportedSince({ status: 'delayed', statusAsAt })).toMatchObject({
      reportedSince: false,
    });
  });

  it('not by a report that does not say how it stands', () => {
    expect(reportedSince({ status: 'unknown', statusAsAt: '2026-06-01' })).toMatchObject({
      reportedSince: false,
    });
  });
});
