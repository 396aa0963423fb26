import { describe, expect, it } from 'vitest';
import type { Council } from '#contract/council.ts';
import { suggestedQuestions } from '#domain/questions/suggestedQuestions.ts';
import { questionInWords } from '#features/scrutiny-pack/questionInWords.ts';
import {
  answeringPlan,
  areasOfBoth,
  inspectedCouncil,
  plannedAction,
  visitOnHomes,
} from '#tests/support/imaginaryScrutiny.ts';

function wordsOf(council: Council): string[] {
  return suggestedQuestions(council).map((question) => questionInWords(question, council));
}

function onAction(...fields: Parameters<typeof plannedAction>): string[] {
  return wordsOf(inspectedCouncil({ plans: [answeringPlan([plannedAction(...fields)])] }));
}

describe('an overdue action', () => {
  it('may have been done: it is asked', () => {
    expect(onAction({ id: 'm', title: 'Open flats', due: '2026-01', status: 'unknown' })).toEqual([
      '“Open flats” was due in January 2026 and nothing in the data reports it done. Is it? If not, what is the new date?',
    ]);
  });

  it('is known to be late where it was reported on since', () => {
    const fields = { due: '2026-07-01', originalDue: '2026-04', status: 'at-risk' } as const;
    expect(onAction({ id: 'm', title: 'Open flats', ...fields })).toEqual([
      '“Open flats”, moved from April 2026, was due on 1 July 2026; the council then reported it as at risk on 1 August 2026. What is the new date, and what has to happen first?',
    ]);
  });

  it('carries the last report before it fell due', () => {
    const fields = { due: '2026-02', status: 'on-track', statusAsAt: '2026-01-19' } as const;
    expect(onAction({ id: 'm', title: 'Train staff', ...fields })[0]).toContain(
      'nothing in the data reports it done (last reported on track on 19 January 2026).',
    );
  });
});

it('asks what stands in the way of what is at risk, and says where it has no date', () => {
  expect(onAction({ id: 'm', title: 'Visit sooner', due: null, status: 'delayed' })).toEqual([
    'The council reported “Visit sooner” as delayed on 1 August 2026, with no due date published. What stands in the way, and by when will it be done?',
  ]);
});

it('asks what moved a date', () => {
  expect(
    onAction({ id: 'm', title: 'Open flats', due: '2027-03', originalDue: '2026-12' }),
  ).toEqual([
    'The due date of “Open flats” was moved from December 2026 to March 2027. What moved it, and is the new date safe?',
  ]);
});

it('tells what one action lacks, and counts it where there are several', () => {
  const bare = { due: null, ownerRole: null } as const;
  expect(onAction({ id: 'm', title: 'Open flats', ...bare })).toEqual([
    '“Open flats” has no due date published and no owner published. When is it due, who owns it, and when is the next report on it?',
  ]);
  const plans = [
    answeringPlan([
      plannedAction({ id: 'a', ...bare }),
      plannedAction({ id: 'b', due: null, statusAsAt: '2026-01' }),
    ]),
  ];
  expect(wordsOf(inspectedCouncil({ plans }))).toEqual([
    'Two other open actions: all lack a published due date, one lacks a published owner and one lacks a known report from the 90 days to 20 August 2026. When is each due, who owns it, and when is the next report on it?',
  ]);
});

it('sets what was found beside what was claimed, without taking a side', () => {
  const claimed = plannedAction({
    id: 'm',
    title: 'Open flats',
    themes: ['homes'],
    status: 'complete',
    statusAsAt: '2025-09-15',
  });
  const plans = [answeringPlan([claimed])];
  expect(wordsOf(inspectedCouncil({ plans, events: [visitOnHomes] }))).toEqual([
    'The council reported “Open flats” complete. A monitoring visit in October 2025 then looked at the same theme; in our words: “Homes were still too few.” What does the council make of both, and what is still to do?',
  ]);
  expect(wordsOf(inspectedCouncil({ plans }))).toEqual([
    'The council reports “Open flats” complete. No later finding of inspectors on its main theme is in the data. What has an inspector or an audit seen of it since?',
  ]);
});

it('does not say there is no later finding where the day of a report is not known', () => {
  const done = { themes: ['homes'], status: 'complete' } as const;
  const asked = (...days: (string | null)[]) =>
    wordsOf(
      inspectedCouncil({
        plans: [
          answeringPlan(
            days.map((statusAsAt, at) =>
              plannedAction({
                ...done,
                themes: ['homes'],
                id: `m${at}`,
                title: 'Open flats',
                statusAsAt,
              }),
            ),
          ),
        ],
      }),
    );
  expect(asked(null)).toEqual([
    'The council reports “Open flats” complete, on a day that is not known. No finding of inspectors on its main theme is known to be later. What has an inspector or an audit seen of it since?',
  ]);
  expect(asked('2025-09-15', null, '2025-10')).toEqual([
    'The council reports three actions complete, one of them on a day that is not known. No finding of inspectors on their main themes is known to be later. What has an inspector or an audit seen of them since?',
  ]);
});

it('says whose account of a visit it is where it is the council’s own', () => {
  const events = [{ ...visitOnHomes, toldBy: 'council' as const }];
  expect(wordsOf(inspectedCouncil({ events }))).toEqual([
    'A monitoring visit in October 2025, as the council told it, in our words: “Homes were still too few.” What has changed since?',
  ]);
});

it('names both years of a theme that came back, and what no action answers', () => {
  const plans = [answeringPlan([plannedAction({ id: 'm', themes: ['visits'] })])];
  expect(wordsOf(inspectedCouncil({ plans, improvement: areasOfBoth }))).toEqual([
    'Made-up homes: raised in 2019 and again in 2024, and no action in the data shares its theme. What is different this time?',
    'Area 3 of the 2024 report shares no theme with an action in the data. Which action answers it, by when, and who owns it?',
  ]);
});

it('asks who writes a plan that is not due yet, and where one is that was due', () => {
  const due = { from: '2026-08-03', workingDays: 70, dueOn: '2026-11-10', bankHolidays: [] };
  const need = {
    inspectionId: 'e-2024',
    reason: 'inadequate',
    publishedOn: '2026-08-03',
    reportAddress: null,
    planIds: [],
    otherPlanIds: [],
  } as const;
  const asked = (dueOn: string) => {
    const plansNeeded = [{ ...need, planIds: [], otherPlanIds: [], due: { ...due, dueOn } }];
    return wordsOf(inspectedCouncil({ plansNeeded }))[0];
  };
  expect(asked('2026-11-10')).toMatch(/Who is writing it, when will members see it/);
  expect(asked('2024-08-23')).toMatch(/Where is it published, and who reports on it\?$/);
});
