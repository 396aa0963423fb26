import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
} from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';

const source = {
  address: 'https://eastmere.example/minutes',
  title: 'Made-up minutes',
  publishedOn: '2026-01-20',
};

/** A made-up action: on track, dated, owned and lately reported, unless a test says otherwise. */
export function plannedAction(fields: Pick<Milestone, 'id'> & Partial<Milestone>): Milestone {
  return {
    priority: 'Homes',
    themes: [],
    title: `Made-up action ${fields.id}`,
    due: '2027-03',
    originalDue: null,
    ownerRole: 'Head of homes',
    status: 'on-track',
    statusAsAt: '2026-08-01',
    note: null,
    source,
    ...fields,
  };
}

/** A made-up plan that answers Eastmere's 2024 report. */
export function answeringPlan(
  milestones: Milestone[],
  fields: Partial<ActionPlan> = {},
): ActionPlan {
  return {
    id: 'eastmere-2024',
    councilId: 'eastmere',
    inspectionId: 'e-2024',
    title: 'Made-up plan',
    adoptedOn: null,
    periodStart: null,
    periodEnd: null,
    oversightBody: null,
    note: null,
    source,
    milestones,
    ...fields,
  };
}

/** Eastmere, inspected in 2019 and 2024, with areas for improvement and a visit since. */
export function inspectedCouncil(fields: Partial<Council> = {}): Council {
  const { ilacs2019, ilacs2024 } = imaginaryReports;
  return imaginaryCouncil({
    reports: [ilacs2019, ilacs2024],
    inspections: [
      imaginaryInspection({ id: 'e-2019', kind: 'ilacs-standard', publishedOn: '2020-01-09' }),
      imaginaryInspection({ id: 'e-2024', kind: 'ilacs-standard', publishedOn: '2024-05-16' }),
    ],
    themes: ['homes', 'visits', 'plans'].map((id) => ({
      id,
      label: `Made-up ${id}`,
      group: 'Made up',
      description: 'Made up for a test.',
    })),
    ...fields,
  });
}

/** The areas for improvement of both reports: `homes` comes back, `visits` and `plans` are new. */
export const areasOfBoth: Council['improvement'] = [
  {
    inspectionId: 'e-2019',
    coverage: 'full',
    areas: [{ position: 1, area: 'care-leavers', themes: ['homes'], summary: 'Find homes' }],
  },
  {
    inspectionId: 'e-2024',
    coverage: 'full',
    areas: [
      { position: 1, area: 'care-leavers', themes: ['homes'], summary: 'Find better homes' },
      { position: 2, area: 'help-and-protection', themes: ['visits'], summary: 'Visit sooner' },
      { position: 3, area: 'whole-service', themes: ['plans'], summary: 'Write better plans' },
    ],
  },
];

/** A made-up monitoring visit of October 2025 that found something on homes. */
export const visitOnHomes = imaginaryEvent({
  id: 'eastmere-e1',
  type: 'monitoring-visit',
  occurredOn: '2025-10',
  themes: ['homes'],
  summary: 'Homes were still too few.',
});
