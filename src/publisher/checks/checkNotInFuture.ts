import { firstDay } from '#domain/partialDates.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Row, TableName } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

type DateColumn<Name extends TableName> = Exclude<keyof Row<Name>, 'line'> & string;

function after<Name extends TableName>(
  name: Name,
  rows: readonly Row<Name>[],
  columns: readonly DateColumn<Name>[],
  limit: string,
  limitName: string,
): Problem[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const date: unknown = row[column];
      if (typeof date !== 'string' || firstDay(date) <= limit) return [];
      return errorIn(name, row, column, {
        found: quoted(date),
        expected: `no later than ${limitName} of data-set.csv, "${limit}"`,
        mend: `correct the date, or ${limitName} once the data reach further`,
      });
    }),
  );
}

/**
 * Dates after the day the data reach to: inspections against `data_as_at`, everything else against
 * `checked_on`. Due dates, periods of plans and bank holidays may lie in the future.
 */
export function checkNotInFuture(data: ReadDataSet): Problem[] {
  const set = data['data-set'].rows[0];
  if (set === undefined) return [];
  const { data_as_at: asAt, checked_on: checkedOn } = set;
  const checked = <Name extends TableName>(
    name: Name,
    rows: readonly Row<Name>[],
    columns: readonly DateColumn<Name>[],
  ): Problem[] => after(name, rows, columns, checkedOn, 'checked_on');
  return [
    ...after(
      'inspections',
      data.inspections.rows,
      ['started_on', 'ended_on', 'published_on'],
      asAt,
      'data_as_at',
    ),
    ...checked('inspections', data.inspections.rows, ['read_on']),
    ...checked('councils', data.councils.rows, ['established_on', 'abolished_on']),
    ...checked('council-successions', data['council-successions'].rows, ['changed_on']),
    ...checked('events', data.events.rows, [
      'occurred_on',
      'published_on',
      'source_published_on',
      'read_on',
    ]),
    ...checked('action-plans', data['action-plans'].rows, [
      'adopted_on',
      'source_published_on',
      'read_on',
    ]),
    ...checked('action-plan-milestones', data['action-plan-milestones'].rows, [
      'status_as_at',
      'source_published_on',
      'read_on',
    ]),
    ...checked('sources', data.sources.rows, ['published_on']),
  ];
}
