import { expect, it } from 'vitest';
import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import type { PlanNeed } from '#contract/planNeeds.ts';
import { councilEntries } from '#domain/calendar/councilEntries.ts';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();

const action: Milestone = {
  id: 'eastmere-2024-m01',
  priority: '',
  themes: [],
  title: 'Open a family hub',
  due: '2024-12-01',
  originalDue: null,
  ownerRole: null,
  status: 'delayed',
  statusAsAt: null,
  note: null,
  source: { address: null, title: 'Board papers', publishedOn: '2024-10' },
};

const plan: ActionPlan = {
  id: 'eastmere-2024',
  councilId: 'eastmere',
  inspectionId: 'e-ilacs',
  title: 'Better together',
  adoptedOn: null,
  periodStart: null,
  periodEnd: null,
  oversightBody: null,
  note: null,
  source: { address: 'https://eastmere.example/plan', title: 'The plan', publishedOn: null },
  milestones: [action],
};

// 16 May 2024 is a Thursday: 14 weeks are 70 weekdays, to 22 August, and one is a bank holiday.
const need: PlanNeed = {
  inspectionId: 'e-ilacs',
  reason: 'inadequate',
  publishedOn: '2024-05-16',
  reportAddress: 'https://reports.example/e',
  due: {
    from: '2024-05-16',
    workingDays: 70,
    dueOn: '2024-08-23',
    bankHolidays: [{ date: '2024-05-27', name: 'Spring bank holiday' }],
  },
  planIds: ['eastmere-2024'],
  otherPlanIds: [],
};

it('has the deadline of the plan, with its rule and its count', () => {
  expect(councilEntries(imaginaryCouncil({ plansNeeded: [need] }))).toEqual([
    {
      id: 'e-ilacs-plan-due',
      day: '2024-08-23',
      title: 'Eastmere: action plan due with Ofsted (70 working days)',
      description: [
        'Ofsted’s report of 16 May 2024 found services inadequate, overall or in a judgement. The council then has 70 working days to send Ofsted its action plan (ILACS framework).',
        '23 August 2024 is 70 working days after the report of 16 May 2024, not counting weekends or the bank holiday of 27 May 2024 (Spring bank holiday).',
        'Ofsted counts from the day the council has the final report, which may be earlier than publication.',
        'No plan that answers the report is in the data. That does not mean there is none.',
        'Report: https://reports.example/e',
      ].join('\n'),
      address: 'https://reports.example/e',
    },
  ]);
});

it('names the plan that answers, and says when a count passes over no bank holiday', () => {
  const due = { from: '2024-01-08', workingDays: 1, dueOn: '2024-01-09', bankHolidays: [] };
  const plansNeeded = [{ ...need, due, reportAddress: null }];
  const [entry] = councilEntries(imaginaryCouncil({ plans: [plan], plansNeeded }));
  expect(entry?.description).toContain('not counting weekends; no bank holiday is among the days.');
  expect(entry?.description).toContain(
    'Plans in the data that answer the report: Better together. The day one went to Ofsted is not in the data.',
  );
  expect(entry?.address).toBeNull();
});

it('has the actions of every plan, by day among the deadlines', () => {
  const plans = [
    plan,
    { ...plan, id: 'other', milestones: [{ ...action, id: 'other-m01', due: '2024-07' }] },
  ];
  const entries = councilEntries(imaginaryCouncil({ plans, plansNeeded: [need] }));
  expect(entries.map(({ id, day }) => [id, day])).toEqual([
    ['other-m01', '2024-07-31'],
    ['e-ilacs-plan-due', '2024-08-23'],
    ['eastmere-2024-m01', '2024-12-01'],
  ]);
  expect(entries[2]?.description).toContain('Source: Board papers, published October 2024');
  // The action's own source has no address: the plan's.
  expect(entries[2]?.address).toBe('https://eastmere.example/plan');
});

it('is empty where nothing has a day', () => {
  const plans = [{ ...plan, milestones: [{ ...action, due: null }] }];
  expect(councilEntries(imaginaryCouncil())).toEqual([]);
  expect(
    councilEntries(imaginaryCouncil({ plans, plansNeeded: [{ ...need, due: null }] })),
  ).toEqual([]);
});

it('has one deadline and three open dated actions for Cheshire East', () => {
  const entries = councilEntries(readAnswer(output, apiPaths.council('cheshire-east'), council));
  expect(entries.map(({ id, day }) => [id, day])).toEqual([
    ['cheshire-east-ilacs-2024-05-16-plan-due', '2024-08-23'],
    ['cheshire-east-2024-m06', '2026-01-31'],
    ['cheshire-east-2024-m08', '2026-02-28'],
    ['cheshire-east-2024-m02', '2026-07-01'],
  ]);
  expect(entries[3]?.title).toBe(
    'Cheshire East action plan: New supported accommodation contract for ages 16 to 25 starts',
  );
  expect(entries[3]?.description).toContain('\nMoved from 1 April 2026\n');
});
