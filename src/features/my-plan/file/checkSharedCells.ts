import { countOf } from '#shared/format/countOf.ts';
import type { OwnPlan } from '../ownPlan.ts';
import type { ColumnPlaces } from './checkHeader.ts';
import { fileLimits } from './fileLimits.ts';
import type { ImportProblem } from './importCheck.ts';
import type { ImportDraft } from './importDraft.ts';
import type { PlanColumn } from './planColumns.ts';
import { problemAt } from './problemAt.ts';
import { slugOf } from './slugOf.ts';
import { textOrNull } from './textOrNull.ts';

interface SharedCheck {
  shared: Pick<OwnPlan, 'title' | 'council' | 'startedFrom'>;
  problems: ImportProblem[];
}

/** What every row says of the plan itself. Where rows differ, the first that says anything counts. */
export function checkSharedCells(
  { rows, header }: Pick<ImportDraft, 'rows' | 'header'>,
  places: ColumnPlaces,
): SharedCheck {
  const problems: ImportProblem[] = [];
  const first = (column: PlanColumn): string => {
    const at = places.get(column);
    if (at === undefined) return '';
    const said = rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
    const counts = said[0]?.cells[at] ?? '';
    const differing = said.filter(({ cells }) => cells[at] !== counts);
    const [other] = differing;
    if (other !== undefined) {
      problems.push(
        problemAt('differs', {
          severity: 'warning',
          line: other.line,
          column: at,
          columnName: header[at],
          found: other.cells[at] ?? '',
          says: `A file holds one plan, and this differs from the first: “${counts.slice(0, 80)}”. ${
            differing.length === 1
              ? 'The first is taken.'
              : `So do ${differing.length - 1} more below. The first is taken.`
          }`,
          mend: 'If these are several plans, save each as a file of its own.',
        }),
      );
    }
    const line = said[0]?.line;
    if (counts.length <= fileLimits.cell || line === undefined) return counts;
    problems.push(
      problemAt('too-long', {
        severity: 'error',
        line,
        column: at,
        columnName: header[at],
        found: counts,
        says: `This cell holds ${countOf(counts.length, 'character')}. The most is ${fileLimits.cell.toLocaleString('en-GB')}. It is not taken.`,
        mend: 'Shorten it.',
      }),
    );
    return '';
  };

  const title = first('plan');
  const council = textOrNull(first('council'));
  const startedFrom = first('started_from');
  return { shared: { title, council, startedFrom: slugOf(startedFrom) || null }, problems };
}
