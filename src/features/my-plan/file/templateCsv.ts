import { csvText } from '#shared/export/csvText.ts';
import { planColumns, type PlanColumn } from './planColumns.ts';

const plan = 'Made-up example: improvement plan of Eastmere';
const council = 'Eastmere (imaginary)';

/** An imaginary council's actions, each with its dates in another form that can be read. */
const actions: readonly Partial<Record<PlanColumn, string>>[] = [
  {
    priority: 'Front door',
    title: 'Answer every new contact within one working day',
    themes: 'front-door',
    due: '30/09/2026',
    owner: 'Head of the front door',
    status: 'On track',
    status_as_at: '12/06/2026',
    evidence: 'https://eastmere.example/scrutiny/june-2026',
    note: 'Made up. Replace the example’s rows with your own.',
    question: 'How many contacts waited longer in August?',
  },
  {
    priority: 'Front door',
    title: 'Check the quality of ten assessments a month',
    themes: 'assessment; quality-assurance',
    due: 'October 2026',
    original_due: 'July 2026',
    owner: 'Principal social worker',
    status: 'Delayed',
    status_as_at: '12 June 2026',
    earlier_status: 'On track',
    earlier_status_as_at: '13 March 2026',
    note: 'Made up. A date may be a day, a month or a year.',
  },
  {
    priority: 'Care leavers',
    title: 'Give every care leaver a pathway plan they have helped to write',
    themes: 'care-leaver-support',
    due: '2026-12-18',
    status: 'Not started',
    note: 'Made up. A cell without an owner says that none is known.',
  },
  {
    priority: 'Care leavers',
    title: 'Open four more flats for care leavers',
    themes: 'care-leaver-homes',
    due: '2027',
    owner: 'Head of housing',
    note: 'Made up. A cell without a status says that it is not known.',
    question: 'When will the first flat be ready?',
  },
];

/** A CSV file to fill in: the columns, and an example that says in every row that it is made up. */
export function templateCsv(): string {
  const rows = actions.map((action) => {
    const cells: Partial<Record<PlanColumn, string>> = { plan, council, ...action };
    return planColumns.map((column) => cells[column] ?? '');
  });
  return csvText([planColumns, ...rows]);
}
