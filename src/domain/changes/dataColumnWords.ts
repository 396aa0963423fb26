import { judgementIds } from '#contract/inspectionIds.ts';
import { plainId } from './plainId.ts';

/** Columns whose name alone does not tell a reader what they hold. */
const labels: Readonly<Record<string, string>> = {
  abolished_on: 'Ceased to exist',
  adopted_on: 'Adopted',
  area_id: 'Area',
  checked_on: 'Checked against the sources',
  coverage: 'Areas for improvement transcribed',
  data_as_at: 'Reports included up to',
  due_on: 'Due date',
  ended_on: 'Last day on site',
  established_on: 'Began',
  evidence_note: 'Note on the evidence',
  inspection_id: 'Inspection',
  noted_on: 'Noted',
  occurred_on: 'Happened',
  original_due_on: 'Due date first published',
  owner_role: 'Owner',
  period_end: 'End of the period',
  period_start: 'Start of the period',
  plan_id: 'Plan',
  priority_action: 'Priority action named',
  published_on: 'Published',
  read_on: 'Read from its source',
  report_url: 'Link to the report',
  source: 'Read from',
  source_published_on: 'Source published',
  source_title: 'Source',
  source_url: 'Link to the source',
  started_on: 'First day on site',
  status: 'Status the council reports',
  status_as_at: 'Status as at',
  told_by: 'Told by',
  'action-plan-milestones': 'Actions',
  alias: 'Other names',
  events: 'Told as',
  'improvement-area': 'Area for improvement',
  'improvement-areas': 'Areas for improvement',
  'leadership-management-governance': 'Leadership, management and governance',
  'send-arrangements': 'Outcome',
};

const judgements: readonly string[] = judgementIds;

/** What a value of a change is a value of, to stand before a colon: `Due date`, `Care leavers`. */
export function dataColumnWords(column: string): string {
  const known = Object.hasOwn(labels, column) ? labels[column] : undefined;
  if (known !== undefined) return known;
  const words = judgements.includes(column) ? plainId(column) : plainId(column.replace(/_id$/, ''));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
