import { expect, test } from 'vitest';
import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import { oldestReports } from '#domain/quality/oldestReports.ts';
import { oldestStatus } from '#domain/quality/oldestStatus.ts';
import { imaginaryCouncil, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

const source = { address: null, title: 'Made up', publishedOn: null };
const milestone = (
  id: string,
  status: Milestone['status'],
  statusAsAt: string | null,
): Milestone => ({
  id,
  priority: '',
  themes: [],
  title: 'Made up',
  due: null,
  originalDue: null,
  ownerRole: null,
  status,
  statusAsAt,
  note: null,
  source,
});
const plan = (milestones: Milestone[]): ActionPlan => ({
  id: 'eastmere-2024',
  councilId: 'eastmere',
  inspectionId: null,
  title: 'Made up',
  adoptedOn: null,
  periodStart: null,
  periodEnd: null,
  oversightBody: null,
  note: null,
  source,
  milestones,
});

test('the oldest status is among those that are known and dated; a year counts from its first day', () => {
  const council = imaginaryCouncil({
    plans: [
      plan([
        milestone('never-dated', 'complete', null),
        milestone('unknown', 'unknown', '2018'),
        milestone('month', 'on-track', '2021-02'),
        milestone('year', 'complete', '2021'),
        milestone('day', 'complete', '2021-01-02'),
      ]),
    ],
  });
  expect(oldestStatus([council])).toEqual({
    councilId: 'eastmere',
    council: 'Eastmere',
    planId: 'eastmere-2024',
    milestoneId: 'year',
    asAt: '2021',
  });
});

test('without a known status there is none', () => {
  expect(
    oldestStatus([imaginaryCouncil({ plans: [plan([milestone('a', 'unknown', '2020')])] })]),
  ).toBeNull();
});

test('of latest reports the one published longest ago is first, as many as asked for', () => {
  const of = (id: string, ...days: string[]) =>
    imaginaryCouncil({
      id,
      name: id,
      reports: days.map((day) => imaginaryReport(`${id}-${day}`, 'ilacs-2018', null, day, 'GGGGG')),
    });
  const councils = [
    of('eastmere', '2015-01-01', '2024-01-01'),
    of('norwick', '2020-01-01'),
    of('ashmoor'),
    of('vale', '2022-01-01'),
  ];
  expect(oldestReports(councils, 2).map(({ inspectionId }) => inspectionId)).toEqual([
    'norwick-2020-01-01',
    'vale-2022-01-01',
  ]);
});
