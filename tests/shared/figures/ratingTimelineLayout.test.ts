import { describe, expect, it } from 'vitest';
import { ratingTimelineLayout } from '#shared/figures/ratingTimelineLayout.ts';
import { ratingTimelineMeasures } from '#shared/figures/ratingTimelineMeasures.ts';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { imaginaryCouncil, imaginaryEvent } from '#tests/support/imaginaryCouncil.ts';
import { realReports } from '#tests/support/realReports.ts';

describe.each(['wide', 'narrow'] as const)('a %s layout', (size) => {
  const council = imaginaryCouncil({
    reports: realReports['cheshire-east'],
    events: ['2024-06', '2024-08', '2024-10', '2024-12', '2025-02', '2026-08-20'].map(
      (occurredOn) =>
        imaginaryEvent({ id: `v-${occurredOn}`, type: 'monitoring-visit', occurredOn }),
    ),
  });
  const placed = ratingTimelineLayout(ratingTimelineSeries(council), ratingTimelineMeasures[size]);

  it('keeps marks inside the axis and apart from each other', () => {
    const marks = placed.markRows.flatMap((row) => row.marks);
    expect(marks).toHaveLength(6);
    for (const [at, one] of marks.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(placed.axis.from);
      expect(one.x).toBeLessThanOrEqual(placed.axis.to);
      for (const other of marks.slice(at + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        expect(apart).toBeGreaterThanOrEqual(placed.measures.mark * 2);
      }
    }
  });

  it('lays bars end to end on the axis and one over two lanes', () => {
    const care = placed.bars.filter(({ bar }) => bar.lanes.includes('children-in-care'));
    const [first, joint, last] = care;
    expect(joint?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
    expect(joint?.height).toBe(placed.measures.lane * 2 + placed.measures.gap);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(placed.axis.to, 0);
  });

  it('places a year in proportion: 2020 is 2,191 of the 4,614 days of the axis', () => {
    const { from, to } = placed.axis;
    const bar = placed.bars.find(({ bar: { from: day } }) => day === '2020-01-09');
    // Eight days after 1 January 2020.
    expect(bar?.x).toBeCloseTo(from + ((to - from) * (2191 + 8)) / 4614, 0);
  });
});

it('marks the time before a council began and after it ended', () => {
  const began = ratingTimelineLayout(
    ratingTimelineSeries(imaginaryCouncil({ establishedOn: '2023-04-01' })),
    ratingTimelineMeasures.wide,
  );
  expect(began.before?.x).toBe(began.axis.from);
  expect(began.after).toBeNull();
  const ended = ratingTimelineLayout(
    ratingTimelineSeries(imaginaryCouncil({ abolishedOn: '2023-04-01' })),
    ratingTimelineMeasures.wide,
  );
  expect((ended.after?.x ?? 0) + (ended.after?.width ?? 0)).toBeCloseTo(ended.axis.to, 0);
  expect(ended.before).toBeNull();
});

it.each(['wide', 'narrow'] as const)(
  'leaves a report of the last day 3 units on the %s axis, and shortens the one before',
  (size) => {
    const council = imaginaryCouncil({ reports: realReports.trafford, dataAsAt: '2026-08-03' });
    const { bars, axis } = ratingTimelineLayout(
      ratingTimelineSeries(council),
      ratingTimelineMeasures[size],
    );
    const leaders = bars.filter(({ bar }) => bar.lanes[0] === 'leaders');
    const [before, last] = [leaders.at(-2), leaders.at(-1)];
    // 3 units and the gap of 2 after them.
    expect(last?.width).toBeGreaterThanOrEqual(5);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(axis.to, 0);
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(last?.x ?? 0, 0);
  },
);
