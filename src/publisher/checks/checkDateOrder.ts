import { firstDay, lastDay, precisionOf } from '#domain/partialDates.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Row, TableName } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

type DateColumn<Name extends TableName> = Exclude<keyof Row<Name>, 'line'> & string;

/** Pairs of columns, the earlier first. A month or year only has to be able to come before. */
function outOfOrder<Name extends TableName>(
  name: Name,
  rows: readonly Row<Name>[],
  pairs: readonly (readonly [DateColumn<Name>, DateColumn<Name>])[],
): Problem[] {
  return rows.flatMap((row) =>
    pairs.flatMap(([earlier, later]) => {
      const from: unknown = row[earlier];
      const to: unknown = row[later];
      if (typeof from !== 'string' || typeof to !== 'string') return [];
      if (firstDay(from) <= lastDay(to)) return [];
      return errorIn(name, row, later, {
        found: quoted(to),
        expected: `no earlier than ${earlier}, ${quoted(from)}`,
        mend: `correct ${later} or ${earlier}`,
      });
    }),
  );
}

function wrongPrecision<Name extends 'events' | 'action-plan-milestones'>(
  name: Name,
  row: { line: number },
  column: DateColumn<Name>,
  stated: string | null,
  date: string | null,
): Problem[] {
  const actual = date === null ? null : precisionOf(date);
  if (stated === actual) return [];
  return [
    errorIn(name, row, column, {
      found: quoted(stated ?? ''),
      expected: actual === null ? 'nothing, as there is no date' : `"${actual}", as the date has`,
      mend: 'make the precision and the date agree',
    }),
  ];
}

/** Dates that run backwards, and stated precisions that are not those of their date. */
export function checkDateOrder(data: ReadDataSet): Problem[] {
  return [
    ...outOfOrder('inspections', data.inspections.rows, [
      ['started_on', 'ended_on'],
      ['ended_on', 'published_on'],
      ['started_on', 'published_on'],
    ]),
    ...outOfOrder('events', data.events.rows, [['occurred_on', 'published_on']]),
    ...outOfOrder('action-plans', data['action-plans'].rows, [['period_start', 'period_end']]),
    ...outOfOrder('councils', data.councils.rows, [['established_on', 'abolished_on']]),
    ...outOfOrder('data-set', data['data-set'].rows, [['data_as_at', 'checked_on']]),
    ...data.events.rows.flatMap((row) =>
      wrongPrecision('events', row, 'date_precision', row.date_precision, row.occurred_on),
    ),
    ...data['action-plan-milestones'].rows.flatMap((row) =>
      wrongPrecision('action-plan-milestones', row, 'due_precision', row.due_precision, row.due_on),
    ),
  ];
}
