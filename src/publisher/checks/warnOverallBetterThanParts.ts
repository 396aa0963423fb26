import type { JudgementId } from '#contract/inspectionIds.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';

/**
 * In every ILACS report so far, one of these found inadequate made the whole inadequate. Inadequate
 * leaders alone have not (Doncaster 2022).
 */
const deciding: readonly JudgementId[] = [
  'help-and-protection',
  'children-in-care-and-care-leavers',
  'children-in-care',
  'care-leavers',
];

/** Warns of overall grades better than Ofsted has ever given beside an inadequate part. */
export function warnOverallBetterThanParts(data: ReadDataSet): Problem[] {
  const judgements = groupRows(data.judgements.rows, (row) => row.inspection_id);
  return data.inspections.rows.flatMap((row) => {
    if (row.framework !== 'ilacs') return [];
    const given = judgements.get(row.inspection_id) ?? [];
    const overall = given.find(({ judgement }) => judgement === 'overall-effectiveness');
    const worst = given.find(
      ({ judgement, grade }) => grade === 'inadequate' && deciding.includes(judgement),
    );
    if (overall === undefined || overall.grade === 'inadequate' || worst === undefined) return [];
    return {
      severity: 'warning',
      file: fileOf('judgements'),
      line: overall.line,
      column: 'grade',
      found: `${quoted(overall.grade)} overall while ${worst.judgement} in line ${worst.line} is inadequate`,
      expected: '"inadequate" overall, as in every such report so far',
      mend: 'read the report again; keep the grades if it says so',
    };
  });
}
