import type { JudgementId } from '#contract/inspectionIds.ts';
import { careLeaversApartFrom, noOverallFrom } from '#domain/frameworks.ts';
import { judgementsOf } from '#domain/layOnLanes.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { gradedFramework } from '#publisher/tables/gradedFramework.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

interface JudgementSet {
  allowed: readonly JudgementId[];
  required: readonly JudgementId[];
}

function setOf(row: Row<'inspections'>): JudgementSet {
  const framework = gradedFramework(row);
  if (framework !== null) {
    const all = judgementsOf(framework);
    return { allowed: all, required: all };
  }
  if (row.framework !== 'send') return { allowed: [], required: [] };
  // A second-hand table may list an area SEND inspection before its outcome: unknown, not none.
  const isRead = row.source === 'report' || row.source === 'official-statistics';
  return { allowed: ['send-arrangements'], required: isRead ? ['send-arrangements'] : [] };
}

/** What rules a judgement out, in the framework's own terms. */
function rule(row: Row<'inspections'>, judgement: JudgementId): string {
  const framework = gradedFramework(row);
  if (framework === null) {
    const kind = row.inspection_type ?? row.framework;
    return row.framework === 'send' ? 'send-arrangements alone for send' : `none for a ${kind}`;
  }
  if (framework === 'ilacs-2026' && judgement === 'overall-effectiveness') {
    return `no overall grade for an ilacs inspection started on or after ${noOverallFrom}`;
  }
  if (framework === 'ilacs-2018' && /^(children-in-care|care-leavers)$/.test(judgement)) {
    return `children in care and care leavers as one judgement before ${careLeaversApartFrom}`;
  }
  if (judgement === 'children-in-care-and-care-leavers' && framework !== 'sif') {
    return `children-in-care and care-leavers apart from ${careLeaversApartFrom}`;
  }
  return `one of ${judgementsOf(framework).join(', ')}, which ${framework} gives`;
}

function extra(row: Row<'inspections'>, given: Row<'judgements'>): Problem {
  return errorIn('judgements', given, 'judgement', {
    found: quoted(given.judgement),
    expected: rule(row, given.judgement),
    mend: `delete the row, or correct line ${row.line} of inspections.csv`,
  });
}

function lacking(row: Row<'inspections'>, judgement: JudgementId): Problem {
  return errorIn('inspections', row, 'inspection_id', {
    found: `no judgement ${judgement} of ${quoted(row.inspection_id)}`,
    expected: `the judgements of ${gradedFramework(row) ?? row.framework}: ${setOf(row).required.join(', ')}`,
    mend: `add a row to judgements.csv, or correct started_on or framework`,
  });
}

/** Inspections whose judgements are not those their framework gave on the day they started. */
export function checkJudgementSets(data: ReadDataSet): Problem[] {
  const { records, rows, positions, complete } = data.judgements;
  const given = groupRows(rows, (row) => row.inspection_id);
  const readLines = new Set(rows.map((row) => row.line));
  const idAt = positions.get('inspection_id') ?? -1;
  // Where a judgement could not be read, its inspection is not said to lack one.
  const unsure = new Set(
    records.filter(({ line }) => !readLines.has(line)).map(({ cells }) => cells[idAt]),
  );
  return data.inspections.rows.flatMap((row) => {
    const { allowed, required } = setOf(row);
    const judgements = given.get(row.inspection_id) ?? [];
    const names = new Set(judgements.map(({ judgement }) => judgement));
    const sure = complete && !unsure.has(row.inspection_id);
    return [
      ...judgements
        .filter(({ judgement }) => !allowed.includes(judgement))
        .map((judgement) => extra(row, judgement)),
      ...(sure ? required.filter((judgement) => !names.has(judgement)) : []).map((judgement) =>
        lacking(row, judgement),
      ),
    ];
  });
}
