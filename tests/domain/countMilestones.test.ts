import { expect, it, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { planFile } from '#contract/planFile.ts';
import { countMilestones, isStale } from '#domain/countMilestones.ts';
import type { MilestoneFacts } from '#domain/milestoneTiming.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const { milestones } = readAnswer(output, apiPaths.actionPlan('cheshire-east-2024'), planFile).plan;

// Counted in action-plan-milestones.csv: m01, 03, 04, 05, 09, 12, 13 and 19 are complete.
test('Cheshire East’s 20 actions on 20 August 2026', () => {
  expect(countMilestones(milestones, '2026-08-20')).toEqual({
    total: 20,
    complete: 8,
    open: 12,
    // m02 (1 July 2026), m06 (January 2026) and m08 (February 2026), none reported on since.
    overdue: 3,
    overdueReported: 0,
    dueWithin: { 30: 0, 60: 0, 90: 0 },
    undated: 9,
    // All but m02 and m11.
    unowned: 10,
    // The latest report is of 19 January 2026; m14 has none.
    stale: 11,
    reportDateUnknown: 1,
    // m02, 06, 11, 14, 17 and 20.
    statusUnknown: 6,
  });
});

test('the windows hold the ones before them', () => {
  // 31 January is 29 days on, 28 February 57, 1 July 180.
  expect(countMilestones(milestones, '2026-01-02').dueWithin).toEqual({ 30: 1, 60: 2, 90: 2 });
  // 1 July 2026 is exactly 90 days after 2 April.
  expect(countMilestones(milestones, '2026-04-02').dueWithin).toEqual({ 30: 0, 60: 0, 90: 1 });
  expect(countMilestones(milestones, '2026-04-01').dueWithin[90]).toBe(0);
});

const open: MilestoneFacts = {
  status: 'delayed',
  statusAsAt: '2026-02-01',
  due: '2026-01',
  ownerRole: 'Head of service',
};

it('tells what is known to be late from what may have been done', () => {
  const counts = countMilestones([open, { ...open, statusAsAt: '2026-01-31' }], '2026-03-01');
  expect([counts.overdue, counts.overdueReported]).toEqual([2, 1]);
});

it('leaves what is reported complete out of every other count', () => {
  const done: MilestoneFacts = { status: 'complete', statusAsAt: null, due: null, ownerRole: null };
  const { total, complete, ...others } = countMilestones([done], '2026-08-20');
  expect([total, complete]).toEqual([1, 1]);
  expect(others).toEqual({
    open: 0,
    overdue: 0,
    overdueReported: 0,
    dueWithin: { 30: 0, 60: 0, 90: 0 },
    undated: 0,
    unowned: 0,
    stale: 0,
    reportDateUnknown: 0,
    statusUnknown: 0,
  });
});

it('calls a report stale on its 91st day, by the last day it can be of', () => {
  // 90 days after 1 February 2026 is 2 May; 28 February and 90 days is 29 May.
  expect(isStale({ statusAsAt: '2026-02-01' }, '2026-05-02')).toBe(false);
  expect(isStale({ statusAsAt: '2026-02-01' }, '2026-05-03')).toBe(true);
  expect(isStale({ statusAsAt: '2026-02' }, '2026-05-29')).toBe(false);
  expect(isStale({ statusAsAt: '2026-02' }, '2026-05-30')).toBe(true);
  expect(isStale({ statusAsAt: '2026' }, '2026-08-20')).toBe(false);
  expect(isStale({ statusAsAt: null }, '2026-08-20')).toBeNull();
});
