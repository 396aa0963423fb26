import type { ActionPlanList, ListedNeed, ListedPlan } from '#contract/actionPlanList.ts';
import type { Milestone } from '#contract/actionPlans.ts';

const source = {
  address: 'https://plans.example',
  title: 'Made-up council papers',
  publishedOn: null,
};

function milestone(fields: Pick<Milestone, 'id' | 'title'> & Partial<Milestone>): Milestone {
  return {
    priority: '',
    themes: [],
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
    note: null,
    source,
    ...fields,
  };
}

function plan(
  fields: Pick<ListedPlan, 'id' | 'councilId' | 'councilName' | 'gssCode' | 'region' | 'title'> &
    Partial<ListedPlan>,
): ListedPlan {
  return {
    inspectionId: fields.inspection?.id ?? null,
    inspection: null,
    adoptedOn: null,
    periodStart: null,
    periodEnd: null,
    oversightBody: null,
    note: null,
    source,
    milestones: [],
    councilAbolishedOn: null,
    ...fields,
  };
}

function need(
  fields: Pick<
    ListedNeed,
    'councilId' | 'councilName' | 'gssCode' | 'inspectionId' | 'reason' | 'publishedOn'
  > &
    Partial<ListedNeed>,
): ListedNeed {
  return {
    region: 'North',
    website: null,
    reportAddress: null,
    due: null,
    planIds: [],
    otherPlanIds: [],
    ...fields,
  };
}

const eastmere = plan({
  id: 'eastmere-2024',
  councilId: 'eastmere',
  councilName: 'Eastmere',
  gssCode: 'E06900011',
  region: 'North',
  title: 'Better together',
  adoptedOn: '2024-09-10',
  inspection: {
    id: 'eastmere-ilacs-2024-05-16',
    kind: 'ilacs-standard',
    startedOn: '2024-03-04',
    publishedOn: '2024-05-16',
  },
  milestones: [
    milestone({
      id: 'eastmere-2024-m01',
      title: 'Ask every care leaver where they live',
      themes: ['homes'],
      due: '2024-12-31',
      ownerRole: 'Head of care leavers',
      status: 'complete',
      statusAsAt: '2025-01-15',
    }),
    milestone({
      id: 'eastmere-2024-m02',
      title: 'Open twenty supported flats',
      themes: ['homes', 'pathway-plans'],
      due: '2025-06',
      originalDue: '2025-03',
      ownerRole: 'Head of housing',
      status: 'delayed',
      statusAsAt: '2026-02',
    }),
    milestone({
      id: 'eastmere-2024-m03',
      title: 'Every manager reviews cases monthly',
      themes: ['oversight'],
      due: '2026-09',
      status: 'on-track',
      statusAsAt: '2026-02',
    }),
    milestone({
      id: 'eastmere-2024-m04',
      title: 'Write down what good practice is',
      themes: ['oversight'],
      status: 'not-started',
      statusAsAt: '2025',
    }),
  ],
});

const norwick = plan({
  id: 'norwick-2022',
  councilId: 'norwick',
  councilName: 'Norwick',
  gssCode: 'E06900012',
  region: 'South',
  title: 'Plan for children',
  milestones: [
    milestone({
      id: 'norwick-2022-m01',
      title: 'Find homes in the city',
      themes: ['homes'],
      due: '2026-08-01',
      ownerRole: 'Head of housing',
    }),
    milestone({
      id: 'norwick-2022-m02',
      title: 'Half the agency staff replaced',
      due: '2026-12-31',
      status: 'at-risk',
      statusAsAt: '2026-07-01',
    }),
  ],
});

const valeOfTarn = plan({
  id: 'vale-of-tarn-2023',
  councilId: 'vale-of-tarn',
  councilName: 'Vale of Tarn',
  gssCode: 'E06900013',
  region: 'North',
  title: 'First-day plan',
});

/** Three imaginary councils' plans, and who needs one: made up for tests, for each case there is. */
export const imaginaryPlanList: ActionPlanList = {
  contract: 1,
  version: 'imaginary',
  dataAsAt: '2026-08-20',
  plans: [eastmere, norwick, valeOfTarn],
  needs: [
    need({
      councilId: 'eastmere',
      councilName: 'Eastmere',
      gssCode: 'E06900011',
      inspectionId: 'eastmere-ilacs-2024-05-16',
      reason: 'inadequate',
      publishedOn: '2024-05-16',
      due: { from: '2024-05-16', workingDays: 70, dueOn: '2024-08-23', bankHolidays: [] },
      planIds: ['eastmere-2024'],
    }),
    need({
      councilId: 'norwick',
      councilName: 'Norwick',
      gssCode: 'E06900012',
      region: 'South',
      website: 'https://www.norwick.example/',
      inspectionId: 'norwick-ilacs-2026-06-15',
      reason: 'inadequate',
      publishedOn: '2026-06-15',
      reportAddress: 'https://reports.example/norwick-2026',
      due: {
        from: '2026-06-15',
        workingDays: 70,
        dueOn: '2026-09-22',
        bankHolidays: [{ date: '2026-08-31', name: 'Summer bank holiday' }],
      },
      otherPlanIds: ['norwick-2022'],
    }),
    need({
      councilId: 'quarrybridge',
      councilName: 'Quarrybridge',
      gssCode: 'E06900014',
      inspectionId: 'quarrybridge-send-2025-03-20',
      reason: 'priority-action-send',
      publishedOn: '2025-03-20',
    }),
  ],
  themes: [
    { id: 'homes', label: 'Homes for care leavers', group: 'Care leavers', description: 'Homes' },
    { id: 'pathway-plans', label: 'Pathway plans', group: 'Care leavers', description: 'Plans' },
    { id: 'oversight', label: 'Managers’ oversight', group: 'Leadership', description: 'Managers' },
  ],
};
