import type { DataChange } from '#contract/changes.ts';

/** Where a fact was read: not worth a line of its own beside the fact. */
const papers: ReadonlySet<string> = new Set([
  'read_on',
  'source_url',
  'source_title',
  'source_published_on',
]);

/** The key of a change's row in its file; ids are `<release>/<file>/<key>`. */
function keyOf({ id }: DataChange): string {
  return id.split('/').slice(2).join('/');
}

function without(change: DataChange, told: readonly string[]): DataChange | null {
  if (told.length === 0) return change;
  const columns = new Set(told);
  const values = change.values.filter(({ column }) => !columns.has(column));
  return values.every(({ column }) => papers.has(column)) ? null : { ...change, values };
}

/**
 * What of a change to the data a list of a council's changes does not tell: all of it, some of its
 * values, or nothing (null). `told`: ids of the list's changes, `<kind>:<id of the row>`.
 */
export function untoldChange(change: DataChange, told: ReadonlySet<string>): DataChange | null {
  const key = keyOf(change);
  const tells = (...kinds: string[]) => kinds.some((kind) => told.has(`${kind}:${key}`));
  const visit = (id: string) =>
    ['visit', 'visit-published', 'visit-described'].some((kind) => told.has(`${kind}:${id}`));
  const { table, what, inspectionId, planId } = change;
  if (what === 'removed') return tells('removed') ? null : change;
  switch (table) {
    case 'inspections': {
      if (what === 'added') return tells('report') || visit(key) ? null : change;
      return without(change, tells('visit-published') ? ['published_on', 'report_url'] : []);
    }
    case 'judgements':
      return tells('report', 'report-corrected') ? null : change;
    case 'improvement-areas':
    case 'improvement-coverage':
      return tells('report', 'transcribed') ? null : change;
    case 'events':
      if (what !== 'added') return change;
      return tells('event') || visit(key) || (inspectionId !== undefined && visit(inspectionId))
        ? null
        : change;
    case 'action-plans':
      return what === 'added' && tells('plan') ? null : change;
    case 'action-plan-milestones': {
      if (what === 'added') {
        return tells('action') || told.has(`plan:${planId ?? ''}`) ? null : change;
      }
      return without(change, [
        ...(tells('status') ? ['status', 'status_as_at', 'evidence_note'] : []),
        ...(tells('due-moved') ? ['due_on', 'due_precision'] : []),
      ]);
    }
    default:
      return change;
  }
}
