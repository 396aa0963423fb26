import { expect, it } from 'vitest';
import { burnUpSeries } from '#features/action-plans/burnUpSeries.ts';
import { burnUpTicks } from '#features/action-plans/burnUpTicks.ts';
import { burnUpWords } from '#features/action-plans/burnUpWords.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryActions } from '#tests/support/imaginaryPlanFile.ts';

const on = '2026-08-20';

it('counts what was due and what was reported complete, each by its last day', () => {
  expect(burnUpSeries(imaginaryActions, on)).toEqual({
    points: [
      { day: '2025-06-29', due: 0, complete: 0 },
      { day: '2025-06-30', due: 1, complete: 0 },
      { day: '2025-09-15', due: 1, complete: 1 },
      { day: '2026-07-01', due: 2, complete: 1 },
      { day: '2026-08-20', due: 2, complete: 1 },
      { day: '2026-09-15', due: 3, complete: null },
      { day: '2026-12-31', due: 4, complete: null },
    ],
    total: 6,
    dated: 4,
    completeDated: 1,
    completeNotOver: 0,
    completeUndated: 1,
    on,
  });
});

it('needs three actions with a due date or a dated report that they are complete', () => {
  const two = [
    plannedAction({ id: 'a', due: '2026' }),
    plannedAction({ id: 'b', due: null, status: 'complete', statusAsAt: '2025' }),
    // Complete, but nobody knows since when.
    plannedAction({ id: 'c', due: null, status: 'complete', statusAsAt: null }),
    // A report that it is on track is no date of completion.
    plannedAction({ id: 'd', due: null, statusAsAt: '2026' }),
  ];
  expect(burnUpSeries(two, on)).toBeNull();
  expect(burnUpSeries([...two, plannedAction({ id: 'e', due: '2027' })], on)?.dated).toBe(2);
});

it('does not take what is reported complete in a month not over yet for complete by then', () => {
  const actions = [
    plannedAction({ id: 'a', due: '2026-06', status: 'complete', statusAsAt: '2026-08' }),
    plannedAction({ id: 'b', due: '2026-07', status: 'complete', statusAsAt: '2026-07' }),
    plannedAction({ id: 'c', due: null, status: 'complete', statusAsAt: '2026' }),
    plannedAction({ id: 'd', due: '2026-07' }),
  ];
  const series = burnUpSeries(actions, on);
  expect(series).toMatchObject({ completeDated: 1, completeNotOver: 2, completeUndated: 0 });
  expect(series?.points.map(({ day, complete }) => [day, complete])).toEqual([
    ['2026-06-29', 0],
    ['2026-06-30', 0],
    ['2026-07-31', 1],
    ['2026-08-20', 1],
  ]);
  expect(series && burnUpWords(series).summary).toContain(
    'one was reported complete by then on a known date. The line of due dates can only count the three with a published date, so the two are not of the same actions. Two more are reported complete with a date that is not over by then and not in the line.',
  );
  expect(burnUpSeries(actions, '2026-08-31')).toMatchObject({
    completeDated: 2,
    completeNotOver: 1,
  });
});

it('speaks of known dates only where something complete has none', () => {
  const actions = [
    plannedAction({ id: 'a', due: '2026-06-01', status: 'complete', statusAsAt: '2026-06-01' }),
    plannedAction({ id: 'b', due: '2026-07-01', status: 'complete', statusAsAt: '2026-07-01' }),
    plannedAction({ id: 'c', due: '2026-09-01' }),
  ];
  const series = burnUpSeries(actions, on);
  expect(series && burnUpWords(series).finding).toBe(
    'Of three actions, two were due by 20 August 2026 and two were reported complete by then',
  );
});

it('says what the lines hold and what they leave out', () => {
  const series = burnUpSeries(imaginaryActions, on);
  expect(series && burnUpWords(series).summary).toBe(
    'Of six actions, two were due by 20 August 2026 and one was reported complete by then on a known date. The line of due dates can only count the four with a published date, so the two are not of the same actions. One more is reported complete with no date and not in the line. A report says that an action was complete by then, not on which day it was.',
  );
});

it('has first days of months on its axis, far enough apart', () => {
  // 14 months: every third one.
  expect(burnUpTicks('2025-06-29', '2026-08-20')).toEqual([
    '2025-07-01',
    '2025-10-01',
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
  ]);
  expect(burnUpTicks('2022-02-10', '2026-08-20')).toEqual([
    '2023-01-01',
    '2024-01-01',
    '2025-01-01',
    '2026-01-01',
  ]);
});
