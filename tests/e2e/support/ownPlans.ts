import type { KeptPlan } from '#features/my-plan/keptPlan.ts';
import type { OwnMilestone, OwnPlan } from '#features/my-plan/ownPlan.ts';

const nothingKnown: OwnMilestone = {
  id: 'action',
  title: 'An action',
  priority: '',
  themes: [],
  due: null,
  originalDue: null,
  ownerRole: null,
  status: 'unknown',
  statusAsAt: null,
  earlier: null,
  evidence: null,
  note: null,
  question: null,
};

function action(known: Partial<OwnMilestone> & Pick<OwnMilestone, 'id' | 'title'>): OwnMilestone {
  return { ...nothingKnown, ...known };
}

/** Three actions of an imaginary council: at risk and due in January 2026, nothing known, complete. */
const eastmere: OwnPlan = {
  title: 'Improvement plan of Eastmere (made up)',
  council: 'Eastmere',
  startedFrom: null,
  milestones: [
    action({
      id: 'flats',
      title: 'Open ten flats',
      priority: 'Care leavers',
      due: '2026-01',
      ownerRole: 'Head of housing',
      status: 'at-risk',
      statusAsAt: '2026-03-03',
    }),
    action({ id: 'calls', title: 'Answer calls sooner', priority: 'Front door' }),
    action({
      id: 'hub',
      title: 'Open a hub',
      priority: 'Front door',
      due: '2026-02-28',
      status: 'complete',
      statusAsAt: '2026-03-03',
    }),
  ],
};

/** Texts that spreadsheets, CSV and calendars stumble over, and a value in every field. */
const awkward: OwnPlan = {
  title: '=1+1, a plan "in quotes"',
  council: 'Vale of Tarn',
  startedFrom: 'eastmere-2024',
  milestones: [
    action({
      id: 'formula',
      title: '=HYPERLINK("https://tarn.example","click")',
      priority: '+44 calls',
      ownerRole: '-lead',
      note: '@SUM(A1)',
      question: '\ttabbed',
    }),
    action({
      id: 'everything',
      title: 'Mend; split, and “quote”',
      priority: 'Café',
      themes: ['front-door', 'workforce'],
      due: '2027',
      originalDue: '2026-12-31',
      ownerRole: 'Head of zdrowie 🏥',
      status: 'delayed',
      statusAsAt: '2026-05',
      earlier: { status: 'on-track', asAt: '2026-02-14' },
      evidence: 'https://tarn.example/papers?a=1&b=2',
      note: 'One line\nand another',
      question: 'Why "late"?',
    }),
    action({ id: 'apostrophe', title: "'=already", note: "'tis" }),
  ],
};

/** `count` actions under ten priorities: each fifth one complete, each fourth one without a date. */
function large(count: number): OwnPlan {
  return {
    title: 'A large plan of Norwick (made up)',
    council: 'Norwick',
    startedFrom: null,
    milestones: Array.from({ length: count }, (_, at) =>
      action({
        id: `action-${at + 1}`,
        title: `Made-up action ${at + 1} of the board`,
        priority: `Priority ${(at % 10) + 1}`,
        due: at % 4 === 0 ? null : `2026-${String((at % 12) + 1).padStart(2, '0')}-15`,
        ownerRole: at % 3 === 0 ? null : 'Head of practice',
        status: at % 5 === 0 ? 'complete' : 'on-track',
        statusAsAt: '2026-06-01',
      }),
    ),
  };
}

/** Plans of imaginary councils, as a reader may have them. */
export const ownPlans = {
  eastmere,
  awkward,
  large,
  /** As the browser keeps a plan; another revision is another tab's. */
  kept: (plan: OwnPlan, revision = 4): Readonly<Record<'own-plan', KeptPlan>> => ({
    'own-plan': {
      format: 1,
      revision,
      savedAt: '2026-08-01T09:00:00.000Z',
      plan,
      drafts: {},
    },
  }),
} as const;
