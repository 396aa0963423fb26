import { describe, expect, it } from 'vitest';
import type { Milestone } from '#contract/actionPlans.ts';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { planTimelineLayout } from '#shared/figures/planTimelineLayout.ts';
import type { PlacedLines } from '#shared/figures/planTimelineBand.ts';
import { planTimelineMeasures } from '#shared/figures/planTimelineMeasures.ts';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const dues = [null, '2024-09', '2025', '2026-08-20', '2027-01', '2024-07-02', null, '2026-12'];

function madeUpActions(count: number): Milestone[] {
  return Array.from({ length: count }, (_, at) =>
    plannedAction({
      id: `m${at}`,
      priority: `Made-up heading that is long enough to be broken, number ${at % 5}`,
      title: `A long made-up title, number ${at}, on homes, visits, plans and everything else there is`,
      due: dues[at % dues.length] ?? null,
      originalDue: at % 8 === 3 ? '2025-11' : null,
      status: milestoneStatusIds[at % 6] ?? 'unknown',
    }),
  );
}

const sizes = ['wide', 'narrow'] as const;

describe.each([20, 500])('a plan of %i actions', (count) => {
  const { plan, council } = imaginaryPlanFile({ milestones: madeUpActions(count) });
  const series = planTimelineSeries(plan, { council, on: '2026-08-20' });

  it.each(sizes)('has nothing outside the %s drawing', (size) => {
    const placed = planTimelineLayout(series, planTimelineMeasures[size]);
    const { measures, height } = placed;
    expect(placed.bands.at(-1)?.bottom).toBeLessThan(height);
    const text: { from: number; to: number; y: number }[] = [];
    const marks: { x: number; y: number }[] = [];
    for (const { heading, dated, undated, undatedCounts } of placed.bands) {
      const ends = (words: PlacedLines | null, weight: 400 | 700) => {
        for (const line of words?.lines ?? []) {
          const x = words?.x ?? 0;
          text.push({ from: x, to: x + textWidth(line, measures.text, weight), y: words?.y ?? 0 });
        }
      };
      ends(heading, 700);
      for (const one of [...dated, ...undated]) ends(one.words, 400);
      marks.push(...dated, ...undated, ...undatedCounts);
    }
    expect(marks.length).toBeGreaterThan(15);
    for (const { from, to, y } of text) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(measures.width);
      expect(y).toBeLessThan(height);
    }
    for (const { x, y } of marks) {
      expect(x - 8).toBeGreaterThanOrEqual(0);
      expect(x + 8).toBeLessThanOrEqual(measures.width);
      expect(y + 8).toBeLessThanOrEqual(height);
    }
  });

  it.each(sizes)('keeps all status marks of the %s drawing apart', (size) => {
    const marks = planTimelineLayout(series, planTimelineMeasures[size]).bands.flatMap(
      ({ dated, undated, undatedCounts }) => [...dated, ...undated, ...undatedCounts],
    );
    for (const [at, one] of marks.entries()) {
      for (const other of marks.slice(at + 1)) {
        expect(
          Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)),
        ).toBeGreaterThanOrEqual(16);
      }
    }
  });

  it.each(sizes)('keeps dates of the %s axis apart and inside it', (size) => {
    const { ticks, measures, axis } = planTimelineLayout(series, planTimelineMeasures[size]);
    expect(ticks.length).toBeGreaterThan(1);
    for (const [at, { x }] of ticks.entries()) {
      expect(x).toBeGreaterThanOrEqual(axis.left);
      expect(x).toBeLessThanOrEqual(axis.right);
      const next = ticks[at + 1];
      if (next !== undefined) expect(next.x - x).toBeGreaterThanOrEqual(measures.tickGap * 0.9);
    }
  });
});

describe('one action', () => {
  const milestones = [
    plannedAction({ id: 'm1', due: '2026-01', originalDue: '2025-07-01', status: 'delayed' }),
  ];
  const { plan, council } = imaginaryPlanFile({ milestones, council: { plansNeeded: [] } });
  const series = planTimelineSeries(plan, { council, on: '2026-08-20' });

  it('stands in proportion: on the last day of its month, 625 of the axis’s 826 days', () => {
    // From 16 May 2024 to 31 January 2026 and to 20 August 2026; 9 units free at both ends.
    const { axis, bands, on } = planTimelineLayout(series, planTimelineMeasures.wide);
    const item = bands[0]?.dated[0];
    const length = axis.right - axis.left - 18;
    expect(item?.x).toBeCloseTo(axis.left + 9 + (length * 625) / 826, 0);
    expect(on.x).toBeCloseTo(axis.right - 9, 1);
    // January has 30 days from its first to its last.
    expect(item?.span?.width).toBeCloseTo((length * 30) / 826, 0);
    expect(item?.originalX).toBeLessThan(item?.span?.x ?? 0);
  });

  it('runs a line from its date to the day it is counted on while it is overdue', () => {
    const item = planTimelineLayout(series, planTimelineMeasures.narrow).bands[0]?.dated[0];
    expect(item?.lateUntil).toBeGreaterThan(item?.x ?? 0);
    expect(item?.words?.lines.join(' ')).toContain('overdue');
  });

  it('needs no column at the side', () => {
    expect(planTimelineLayout(series, planTimelineMeasures.wide).side).toBeNull();
  });
});
