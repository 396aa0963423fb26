import { expect, it } from 'vitest';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const on = '2026-08-20';
const { plan, council } = imaginaryPlanFile();

it('runs from the report to the last day a date can mean', () => {
  const { from, to } = planTimelineSeries(plan, { council, on });
  // "2026" can still be met on its last day.
  expect([from, to]).toEqual(['2024-05-16', '2026-12-31']);
});

it('parts dated from undated actions under the plan’s headings', () => {
  const { groups } = planTimelineSeries(plan, { council, on });
  expect(
    groups.map(({ priority, dated, undated }) => [
      priority,
      dated.map(({ id }) => id),
      undated.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Homes', ['m1', 'm2'], []],
    ['Practice', ['m4'], ['m3']],
    ['', ['m6'], ['m5']],
  ]);
});

it('says what is overdue on the day, and from when a date moved', () => {
  const overdue = (day: string) =>
    planTimelineSeries(plan, { council, on: day })
      .groups.flatMap(({ dated }) => dated)
      .filter((item) => item.overdue)
      .map(({ id }) => id);
  expect(overdue('2026-07-01')).toEqual([]);
  expect(overdue('2026-07-02')).toEqual(['m2']);
  expect(overdue('2026-09-16')).toEqual(['m2', 'm4']);
  const [homes] = planTimelineSeries(plan, { council, on }).groups;
  expect(homes?.dated.map(({ originalDue }) => originalDue)).toEqual([null, '2026-04-01']);
});

it('marks the report, the adoption, the due day and the visits, and only what is known', () => {
  const { marks } = planTimelineSeries(plan, { council, on });
  expect(marks.map(({ kind, occurredOn }) => [kind, occurredOn])).toEqual([
    ['report', '2024-05-16'],
    ['adopted', '2024-07-17'],
    ['plan-due', '2024-08-23'],
    ['monitoring-visit', '2025-02'],
    ['monitoring-visit', '2026-03-10'],
  ]);
  const adrift = { ...plan, inspectionId: null, adoptedOn: null };
  expect(planTimelineSeries(adrift, { council, on }).marks).toEqual([]);
});

it('has an axis of 120 days where nothing but the day itself has a date', () => {
  const adrift = { ...plan, inspectionId: null, adoptedOn: null, milestones: [] };
  // 120 days before 20 August 2026.
  expect(planTimelineSeries(adrift, { council, on })).toMatchObject({
    from: '2026-04-22',
    to: '2026-08-20',
  });
});

it('draws more than 40 actions together: one mark for each date and status of a group', () => {
  const milestones = Array.from({ length: 41 }, (_, at) =>
    plannedAction({
      id: `m${at}`,
      due: at < 30 ? '2026-10' : '2026-11',
      status: at === 0 ? 'delayed' : 'on-track',
    }),
  );
  const { density, groups } = planTimelineSeries({ ...plan, milestones }, { council, on });
  expect(density).toBe('together');
  expect(groups.flatMap(({ dated }) => dated.map(({ due, count }) => [due, count]))).toEqual([
    ['2026-10', 1],
    ['2026-10', 29],
    ['2026-11', 11],
  ]);
  const forty = { ...plan, milestones: milestones.slice(0, 40) };
  expect(planTimelineSeries(forty, { council, on }).density).toBe('each');
});
