import { describe, expect, it } from 'vitest';
import type { Council } from '#contract/council.ts';
import { suggestedQuestions } from '#domain/questions/suggestedQuestions.ts';
import { imaginaryEvent } from '#tests/support/imaginaryCouncil.ts';
import {
  answeringPlan,
  areasOfBoth,
  inspectedCouncil,
  plannedAction,
  visitOnHomes,
} from '#tests/support/imaginaryScrutiny.ts';

function idsOf(council: Council): string[] {
  return suggestedQuestions(council).map(({ id }) => id);
}

const need = {
  inspectionId: 'e-2024',
  reason: 'inadequate',
  publishedOn: '2024-05-16',
  reportAddress: null,
  due: null,
  planIds: [],
  otherPlanIds: [],
} as const;

describe('on the plan itself', () => {
  it('asks where a plan is that a report asks for and no plan answers', () => {
    const plansNeeded = [{ ...need, planIds: [], otherPlanIds: [] }];
    expect(idsOf(inspectedCouncil({ plansNeeded }))).toEqual(['no-plan-e-2024']);
  });

  it('asks nothing of it where a plan in the data answers', () => {
    const plansNeeded = [{ ...need, planIds: ['eastmere-2024'], otherPlanIds: [] }];
    const plans = [answeringPlan([])];
    expect(idsOf(inspectedCouncil({ plansNeeded, plans }))).toEqual([]);
  });

  it('asks for a newer plan, and not after old actions, where an inspection has overtaken it', () => {
    const plans = [
      answeringPlan([plannedAction({ id: 'm1', due: '2020-06' })], {
        id: 'eastmere-2020',
        inspectionId: 'e-2019',
      }),
    ];
    expect(idsOf(inspectedCouncil({ plans }))).toEqual(['earlier-plan-eastmere-2020']);
  });
});

describe('on actions that are not complete', () => {
  it('asks after each that is overdue, longest first, then at risk or delayed, then moved', () => {
    const plans = [
      answeringPlan([
        plannedAction({ id: 'moved', originalDue: '2026-12' }),
        plannedAction({ id: 'risk', status: 'at-risk' }),
        plannedAction({ id: 'july', due: '2026-07' }),
        plannedAction({ id: 'january', due: '2026-01' }),
        plannedAction({ id: 'well' }),
      ]),
    ];
    expect(idsOf(inspectedCouncil({ plans }))).toEqual([
      'overdue-january',
      'overdue-july',
      'slipping-risk',
      'moved-moved',
    ]);
  });

  it('asks once after one that is overdue, at risk and moved', () => {
    const plans = [
      answeringPlan([
        plannedAction({ id: 'all', due: '2026-07', originalDue: '2026-04', status: 'at-risk' }),
      ]),
    ];
    expect(idsOf(inspectedCouncil({ plans }))).toEqual(['overdue-all']);
  });

  it('does not ask after one whose month is not over: due in August 2026, on 20 August 2026', () => {
    const plans = [answeringPlan([plannedAction({ id: 'm1', due: '2026-08' })])];
    expect(idsOf(inspectedCouncil({ plans }))).toEqual([]);
  });

  it('asks once after all that lack a date, an owner or a report, and counts each lack', () => {
    const plans = [
      answeringPlan([
        plannedAction({ id: 'a', due: null, ownerRole: null }),
        plannedAction({ id: 'b', statusAsAt: '2026-05-21' }),
        plannedAction({ id: 'c', statusAsAt: null }),
        // 90 days before 20 August 2026 is 22 May: reported on just in time.
        plannedAction({ id: 'd', statusAsAt: '2026-05-22' }),
      ]),
    ];
    const [question, ...more] = suggestedQuestions(inspectedCouncil({ plans }));
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      kind: 'loose-ends',
      undated: 1,
      unowned: 1,
      unreported: 2,
      about: [
        { row: 'action', id: 'a' },
        { row: 'action', id: 'b' },
        { row: 'action', id: 'c' },
      ],
    });
  });
});

describe('on actions reported complete', () => {
  const complete = { status: 'complete', themes: ['homes'] } as const;

  it('sets a later finding on the same theme beside them, and does not ask after it again', () => {
    const plans = [
      answeringPlan([
        plannedAction({ ...complete, themes: ['homes'], id: 'm1', statusAsAt: '2025-09-15' }),
      ]),
    ];
    expect(idsOf(inspectedCouncil({ plans, events: [visitOnHomes] }))).toEqual([
      'found-since-eastmere-e1',
    ]);
  });

  it('does not take a finding of the month of the report, or of a day not known, for a later one', () => {
    const plans = [
      answeringPlan([
        plannedAction({ ...complete, themes: ['homes'], id: 'm1', statusAsAt: '2025-10' }),
        plannedAction({ ...complete, themes: ['homes'], id: 'm2', statusAsAt: null }),
      ]),
    ];
    expect(idsOf(inspectedCouncil({ plans, events: [visitOnHomes] }))).toEqual([
      'visit-eastmere-e1',
      'not-seen-m1',
    ]);
    expect(suggestedQuestions(inspectedCouncil({ plans }))).toMatchObject([
      { kind: 'not-seen', undated: 1, actions: [{}, {}] },
    ]);
  });

  it('does not set the council’s own account of a visit beside the council’s word', () => {
    const plans = [
      answeringPlan([
        plannedAction({ ...complete, themes: ['homes'], id: 'm1', statusAsAt: '2025-09-15' }),
      ]),
    ];
    const events = [{ ...visitOnHomes, toldBy: 'council' as const }];
    expect(idsOf(inspectedCouncil({ plans, events }))).toEqual([
      'visit-eastmere-e1',
      'not-seen-m1',
    ]);
  });

  it('sets a finding beside them by their first theme alone', () => {
    const asked = (...themes: string[]) => {
      const action = plannedAction({ ...complete, themes, id: 'm1', statusAsAt: '2025-09-15' });
      return idsOf(inspectedCouncil({ plans: [answeringPlan([action])], events: [visitOnHomes] }));
    };
    expect(asked('homes', 'visits')).toEqual(['found-since-eastmere-e1']);
    expect(asked('visits', 'homes')).toEqual(['visit-eastmere-e1', 'not-seen-m1']);
  });

  it('does not take a report for later where its inspection began before', () => {
    const asked = (statusAsAt: string) => {
      const action = plannedAction({ ...complete, themes: ['homes'], id: 'm1', statusAsAt });
      // Which inspection it answers is not published; its paper is of 2026.
      const plans = [answeringPlan([action], { inspectionId: null })];
      return idsOf(inspectedCouncil({ plans, improvement: areasOfBoth }));
    };
    // Inspected from 26 February 2024; the report came out on 16 May 2024.
    expect(asked('2024-02-25')).toEqual(['found-since-e-2024', 'raised-twice-homes']);
    expect(asked('2024-03-31')).toEqual(['raised-twice-homes', 'not-seen-m1']);
  });
});

describe('on what the report asks to improve', () => {
  it('asks what is different where a theme came back, and which action answers the rest', () => {
    const plans = [answeringPlan([plannedAction({ id: 'm1', themes: ['visits'] })])];
    const questions = suggestedQuestions(inspectedCouncil({ plans, improvement: areasOfBoth }));
    expect(questions.map(({ id }) => id)).toEqual([
      'raised-twice-homes',
      'area-without-action-e-2024',
    ]);
    expect(questions[0]).toMatchObject({ isAnswered: false });
    expect(questions[1]?.about).toEqual([{ row: 'area', inspectionId: 'e-2024', position: 3 }]);
  });

  it('does not say that areas lack an action where no action is in the data', () => {
    const plans = [answeringPlan([])];
    const questions = suggestedQuestions(inspectedCouncil({ plans, improvement: areasOfBoth }));
    expect(questions.map(({ id }) => id)).toEqual(['raised-twice-homes']);
    expect(questions[0]).toMatchObject({ isAnswered: null });
  });

  it('asks what an action answers that shares no theme with the report', () => {
    const themes = ['visits', 'plans', 'homes'];
    const plans = [
      answeringPlan([
        plannedAction({ id: 'all', themes }),
        plannedAction({ id: 'none', themes: ['money'] }),
      ]),
    ];
    expect(idsOf(inspectedCouncil({ plans, improvement: areasOfBoth }))).toEqual([
      'raised-twice-homes',
      'answers-no-area-none',
    ]);
  });
});

describe('all of them', () => {
  const crowded = inspectedCouncil({
    improvement: areasOfBoth,
    events: [1, 2, 3].map((month) =>
      imaginaryEvent({ id: `v${month}`, type: 'monitoring-visit', occurredOn: `2026-0${month}` }),
    ),
    plans: [
      answeringPlan([
        ...Array.from({ length: 20 }, (_, place) =>
          plannedAction({ id: `late${place}`, due: '2026-01' }),
        ),
        plannedAction({ id: 'risk', status: 'delayed' }),
        plannedAction({ id: 'done', status: 'complete' }),
      ]),
    ],
  });

  it('are 12 at most, and many of one kind do not crowd out the others', () => {
    const kinds = suggestedQuestions(crowded).map(({ kind }) => kind);
    expect(kinds).toHaveLength(12);
    expect(new Set(kinds)).toEqual(
      new Set(['overdue', 'slipping', 'raised-twice', 'area-without-action', 'visit', 'not-seen']),
    );
  });

  it('are about each row once', () => {
    const rows = suggestedQuestions(crowded).flatMap(({ about }) =>
      about.map((row) => JSON.stringify(row)),
    );
    expect(rows.length).toBeGreaterThan(11);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('are none for a council that no longer exists', () => {
    expect(suggestedQuestions({ ...crowded, abolishedOn: '2023-04-01' })).toEqual([]);
  });
});
