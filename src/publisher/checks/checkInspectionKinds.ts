import { frameworkPeriods } from '#domain/frameworks.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { gradedFramework } from '#publisher/tables/gradedFramework.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

/** First day a graded inspection of each family could start. */
const familyStart = {
  sif: frameworkPeriods.find(({ framework }) => framework === 'sif')?.from ?? '',
  ilacs: frameworkPeriods.find(({ framework }) => framework === 'ilacs-2018')?.from ?? '',
};

function kindProblems(row: Row<'inspections'>): Problem[] {
  const problems: Problem[] = [];
  const { framework, inspection_type: type } = row;
  if ((framework === 'ilacs') !== (type !== null)) {
    problems.push(
      errorIn('inspections', row, 'inspection_type', {
        found: quoted(type ?? ''),
        expected: type === null ? 'a type, as for every ilacs inspection' : 'nothing but for ilacs',
        mend: 'correct inspection_type or framework',
      }),
    );
  }
  const startedOn = row.started_on ?? row.published_on;
  if (startedOn === null) {
    problems.push(
      errorIn('inspections', row, 'started_on', {
        found: quoted(''),
        expected: 'a day it started or was published',
        mend: 'give started_on or published_on',
      }),
    );
  }
  if (gradedFramework(row) === null) return problems;
  if (row.published_on === null) {
    problems.push(
      errorIn('inspections', row, 'published_on', {
        found: quoted(''),
        expected: 'the day the report was published, as for every graded inspection',
        mend: 'give the day, or leave the inspection out until it is published',
      }),
    );
  }
  const from = framework === 'sif' || framework === 'ilacs' ? familyStart[framework] : '';
  if (startedOn !== null && startedOn < from) {
    problems.push(
      errorIn('inspections', row, row.started_on === null ? 'published_on' : 'started_on', {
        found: quoted(startedOn),
        expected: `no earlier than ${from}, when ${framework} began`,
        mend: 'correct the date or framework',
      }),
    );
  }
  return problems;
}

/** Inspections whose kind, dates and framework do not go together. */
export function checkInspectionKinds(data: ReadDataSet): Problem[] {
  return data.inspections.rows.flatMap(kindProblems);
}
