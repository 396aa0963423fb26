import { expect, it } from 'vitest';
import { burnUpLayout } from '#features/action-plans/burnUpLayout.ts';
import { burnUpSeries } from '#features/action-plans/burnUpSeries.ts';
import type { Milestone } from '#contract/actionPlans.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryActions } from '#tests/support/imaginaryPlanFile.ts';

const on = '2026-08-20';
const size = { width: 500, height: 300, text: 10 };

function placed(actions: readonly Milestone[], room = size) {
  const series = burnUpSeries(actions, on);
  if (series === null) throw new Error('No series');
  return burnUpLayout(series, room);
}

it('keeps each value until the day it changes, in proportion to days and actions', () => {
  // A bold 6 is 6.61 wide: 17 units are free at both sides. The 550 days from 29 June 2025 to
  // 31 December 2026 take 466, the six actions 262 from 281 upwards.
  const { axis, complete, totalY, on: day, counts } = placed(imaginaryActions);
  expect(axis).toEqual({ left: 17, right: 483, top: 19, bottom: 281 });
  // One reported complete on 15 September 2025, day 78; counted on day 417.
  expect(complete).toBe('M17 281H17.8V281H83.1V237.3H327.9V237.3H370.3V237.3');
  expect(totalY).toBe(19);
  expect(day).toMatchObject({ words: '20 August 2026', x: 370.3 });
  expect(counts.map(({ count }) => count)).toEqual([0, 2, 4, 6]);
});

it('writes what each line ends at', () => {
  const { values } = placed(imaginaryActions);
  expect(values.map(({ line, value, x, y }) => [line, value, x, y])).toEqual([
    ['total', 6, 489, 19],
    ['due', 4, 489, 106.3],
    // Right of the day, under the two due by then.
    ['complete', 1, 376.3, 237.3],
  ]);
});

it('writes equal ends once, and close ones a line apart', () => {
  const done = ['2026-01-05', '2026-02-05', '2026-03-05'].map((day, at) =>
    plannedAction({ id: `m${at}`, due: day, status: 'complete', statusAsAt: day }),
  );
  expect(placed(done).values.map(({ value }) => value)).toEqual([3]);
  const most = [
    ...Array.from({ length: 57 }, (_, at) =>
      plannedAction({ id: `n${at}`, due: '2026-01', status: 'complete', statusAsAt: '2026-02' }),
    ),
    plannedAction({ id: 'late', due: '2026-01' }),
    plannedAction({ id: 'undated', due: null }),
  ];
  const { values } = placed(most);
  expect(values.map(({ line, value }) => [line, value])).toEqual([
    ['total', 59],
    ['due', 58],
    ['complete', 57],
  ]);
  for (const [at, { y }] of values.slice(1).entries()) {
    expect(y - (values[at]?.y ?? y)).toBeGreaterThanOrEqual(10);
  }
});

it.each([240, 395, 1200])('keeps dates apart and inside a drawing %i wide', (width) => {
  const { days, on: day } = placed(imaginaryActions, { ...size, width });
  const ends = days.map(({ words, x }) => {
    const half = textWidth(words, size.text) / 2;
    return { from: x - half, to: x + half };
  });
  expect(ends.length).toBeGreaterThan(1);
  for (const [at, { from, to }] of ends.entries()) {
    expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : (ends[at - 1]?.to ?? 0) + size.text);
    expect(to).toBeLessThanOrEqual(width);
  }
  const half = textWidth(day.words, size.text, 700) / 2;
  expect(day.textX + half).toBeLessThanOrEqual(width + 0.1);
});
