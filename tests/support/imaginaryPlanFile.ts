import type { PlanFile } from '#contract/planFile.ts';
import type { Milestone } from '#contract/actionPlans.ts';
import { answeringPlan, inspectedCouncil, plannedAction } from './imaginaryScrutiny.ts';
import { imaginaryEvent } from './imaginaryCouncil.ts';

interface Parts {
  milestones?: Milestone[];
  plan?: Partial<PlanFile['plan']>;
  council?: Partial<PlanFile['council']>;
}

/** Six made-up actions: two with a day, two with a month or year, two without a date. */
export const imaginaryActions: Milestone[] = [
  plannedAction({
    id: 'm1',
    title: 'Agree where care leavers can live',
    themes: ['homes'],
    due: '2025-06',
    status: 'complete',
    statusAsAt: '2025-09-15',
  }),
  plannedAction({
    id: 'm2',
    title: 'Open twelve flats',
    themes: ['homes'],
    due: '2026-07-01',
    originalDue: '2026-04-01',
    status: 'unknown',
    statusAsAt: '2025-09-15',
  }),
  plannedAction({
    id: 'm3',
    title: 'Visit every child on time',
    priority: 'Practice',
    themes: ['visits'],
    due: null,
    ownerRole: null,
    status: 'at-risk',
    statusAsAt: '2026-01-19',
  }),
  plannedAction({
    id: 'm4',
    title: 'Train every manager',
    priority: 'Practice',
    themes: [],
    due: '2026-09-15',
    status: 'on-track',
    statusAsAt: '2026-08-01',
  }),
  plannedAction({
    id: 'm5',
    title: 'Tell families what has changed',
    priority: '',
    themes: ['plans'],
    due: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
  }),
  plannedAction({
    id: 'm6',
    title: 'Review the year',
    priority: '',
    themes: ['visits'],
    due: '2026',
    status: 'complete',
    statusAsAt: null,
  }),
];

/** A made-up plan of Eastmere that answers its inadequate report of 16 May 2024, as a file. */
export function imaginaryPlanFile({ milestones = imaginaryActions, plan, council }: Parts = {}) {
  const answered = inspectedCouncil();
  const { contract, version, dataAsAt } = answered;
  const file: PlanFile = {
    contract,
    version,
    dataAsAt,
    plan: answeringPlan(milestones, { adoptedOn: '2024-07-17', ...plan }),
    council: {
      ...answered,
      events: [
        imaginaryEvent({
          id: 'visit-1',
          type: 'monitoring-visit',
          occurredOn: '2025-02',
          themes: ['homes'],
          summary: 'More care leavers live in safe homes.',
        }),
        imaginaryEvent({
          id: 'visit-2',
          type: 'monitoring-visit',
          occurredOn: '2026-03-10',
          themes: ['homes'],
          summary: 'Too many still wait for a home.',
        }),
      ],
      plansNeeded: [
        {
          inspectionId: 'e-2024',
          reason: 'inadequate',
          publishedOn: '2024-05-16',
          reportAddress: null,
          due: {
            from: '2024-05-16',
            workingDays: 70,
            dueOn: '2024-08-23',
            bankHolidays: [{ date: '2024-05-27', name: 'Spring bank holiday' }],
          },
          planIds: ['eastmere-2024'],
          otherPlanIds: [],
        },
      ],
      ...council,
    },
    otherPlans: [],
  };
  return file;
}
