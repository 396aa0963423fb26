import { expect, test } from 'vitest';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council, type CouncilEvent } from '#contract/council.ts';
import { councilNames } from '#contract/councilNames.ts';
import { planFile } from '#contract/planFile.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const { plans, needs, dataAsAt } = readAnswer(output, apiPaths.actionPlans, actionPlanList);

function needsOf(councilId: string) {
  return needs.filter((need) => need.councilId === councilId);
}

test('45 plans with 124 milestones, each plan with a file of its own', () => {
  expect(plans).toHaveLength(45);
  expect(plans.flatMap(({ milestones }) => milestones)).toHaveLength(124);
  for (const { id } of plans) {
    expect(readAnswer(output, apiPaths.actionPlan(id), planFile).plan.id).toBe(id);
  }
});

test('twelve councils are inadequate; four of them have no plan that says it answers that', () => {
  const inadequate = needs.filter(({ reason }) => reason === 'inadequate');
  expect(inadequate.map(({ councilId }) => councilId)).toEqual([
    'cheshire-east',
    'devon',
    'halton',
    'harrow',
    'havering',
    'isles-of-scilly',
    'knowsley',
    'nottingham',
    'peterborough',
    'swindon',
    'tameside',
    'trafford',
  ]);
  const without = inadequate.filter(({ planIds }) => planIds.length === 0);
  expect(without.map(({ councilId, otherPlanIds }) => [councilId, otherPlanIds])).toEqual([
    ['devon', ['devon-2024', 'devon-2025']],
    ['knowsley', []],
    // Its plan of 2023 is told of in a paper of October 2023, before the report of January 2024.
    ['peterborough', []],
    ['trafford', []],
  ]);
});

test('24 area SEND inspections and no joint one ask for a plan now', () => {
  // inspections.csv has 24 SEND rows with priority action, each the latest of its council, and 10
  // joint ones, all of councils that had a graded report since.
  const count = (reason: string) => needs.filter((need) => need.reason === reason).length;
  expect([count('priority-action-send'), count('priority-action-jtai')]).toEqual([24, 0]);
  expect(needs).toHaveLength(12 + 24);
  expect(needsOf('tameside').map(({ reason }) => reason)).toEqual([
    'inadequate',
    'priority-action-send',
  ]);
});

test("Cheshire East's plan was due 70 working days after 16 May 2024", () => {
  // 14 weeks from a Thursday are Thursday 22 August; 27 May was a bank holiday.
  expect(needsOf('cheshire-east')).toMatchObject([
    {
      publishedOn: '2024-05-16',
      due: {
        dueOn: '2024-08-23',
        bankHolidays: [{ date: '2024-05-27', name: 'Spring bank holiday' }],
      },
      planIds: ['cheshire-east-2024', 'cheshire-east-2025'],
    },
  ]);
});

test("Trafford's plan is due after the day the data reach to", () => {
  // 14 weeks from Monday 3 August are Monday 9 November; 31 August is a bank holiday.
  expect(needsOf('trafford')).toMatchObject([{ publishedOn: '2026-08-03', planIds: [] }]);
  expect(needsOf('trafford')[0]?.due?.dueOn).toBe('2026-11-10');
  expect(dataAsAt).toBe('2026-08-20');
});

test('four bank holidays moved the date of Havering, the last of them where the weeks end', () => {
  // 14 weeks from Friday 16 February are Friday 24 May; then Monday 27 May was no working day.
  const [need] = needsOf('havering');
  expect(need?.due?.bankHolidays.map(({ date }) => date)).toEqual([
    '2024-03-29',
    '2024-04-01',
    '2024-05-06',
    '2024-05-27',
  ]);
  expect(need?.due?.dueOn).toBe('2024-05-30');
});

test('one due date is known to have moved', () => {
  const moved = plans
    .flatMap(({ milestones }) => milestones)
    .filter(({ originalDue }) => originalDue !== null);
  expect(moved.map(({ id, originalDue, due }) => [id, originalDue, due])).toEqual([
    ['cheshire-east-2024-m02', '2026-04-01', '2026-07-01'],
  ]);
});

test('76 of 88 visits name a theme, none more than four; no other event has any', () => {
  const { councils } = readAnswer(output, apiPaths.councilNames, councilNames);
  const events = councils.flatMap(({ id }): CouncilEvent[] => {
    return readAnswer(output, apiPaths.council(id), council).events;
  });
  const visits = events.filter(({ type }) => /visit|jtai/.test(type));
  expect(visits).toHaveLength(88);
  expect(visits.filter(({ themes }) => themes.length > 0)).toHaveLength(76);
  expect(Math.max(...visits.map(({ themes }) => themes.length))).toBe(4);
  expect(events.filter(({ themes }) => themes.length > 0)).toHaveLength(76);
  // The visits whose title or summary says that the council said, says or reported it.
  expect(events.filter(({ toldBy }) => toldBy === 'council').map(({ id }) => id)).toEqual([
    'dudley-e01',
    'knowsley-e05',
    'middlesbrough-e03',
    'middlesbrough-e06',
    'sefton-e07',
    'swindon-e06',
  ]);
});

test("the themes of Cheshire East's three monitoring visits are those their words name", () => {
  const { events } = readAnswer(output, apiPaths.council('cheshire-east'), council);
  const visits = events.filter(({ type }) => type === 'monitoring-visit');
  expect(visits.map(({ title, themes }) => [title, themes])).toEqual([
    [
      'First monitoring visit: front door',
      ['front-door', 'assessment', 'partnership', 'management-oversight'],
    ],
    [
      'Second monitoring visit: children in need and child protection',
      ['child-plans', 'child-protection', 'visits', 'management-oversight'],
    ],
    [
      'Third monitoring visit: children in care and permanence',
      ['permanence', 'workforce', 'assessment', 'management-oversight'],
    ],
  ]);
});
