import { standingIds } from '#domain/grades.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { exploreColumns } from './exploreColumns.ts';
import type { ExploreView } from './exploreView.ts';
import { regionCounts } from './regionCounts.ts';

const { column, council, judgements, report } = exploreColumns;

function councils({ lane, on, rows }: ExploreView): TakeAwayTable {
  const ofDay = report('');
  // An overall grade is never given without the judgements it rests on.
  const under = lane === 'overall' ? judgements : null;
  return {
    name: 'councils',
    title: `Every council on ${formatDay(on)}`,
    columns: [
      ...council.columns,
      column('as_at', 'As at', 'The day shown: the last report published by it counts'),
      column('judgement', 'Judgement', 'What was judged'),
      column(
        'grade',
        'Grade',
        'Grade in the council’s last report by the day, or which kind of none: “Not judged”, “No overall grade any more” (since April 2026), “Not inspected yet”',
      ),
      ...(under?.columns ?? []),
      ...ofDay.columns,
    ],
    rows: rows.map((row) => [
      ...council.cells(row.council),
      on,
      laneWords[lane].label,
      gradeLabel(row.standing),
      ...(under?.cells(row.report) ?? []),
      ...ofDay.cells(row),
    ]),
  };
}

function regions({ counts, rows, on }: ExploreView): TakeAwayTable {
  const shown = standingIds.filter((standing) => counts[standing] > 0);
  const all = { region: 'England', councils: rows.length, counts };
  return {
    name: 'regions',
    title: `Councils of each region on ${formatDay(on)}, by grade`,
    columns: [
      column('region', 'Region', 'Region of England; England: all of them'),
      ...shown.map((standing) =>
        column(
          standing.replaceAll('-', '_'),
          gradeLabel(standing),
          `Number of councils: ${gradeLabel(standing).toLowerCase()}`,
        ),
      ),
      column('councils', 'All', 'Number of all councils'),
    ],
    rows: [...regionCounts(rows), all].map((of) => [
      of.region,
      ...shown.map((standing) => of.counts[standing]),
      of.councils,
    ]),
  };
}

/** The map as tables: every council, and how many stood where in each region. */
export function mapTables(view: ExploreView): [TakeAwayTable, ...TakeAwayTable[]] {
  return [councils(view), regions(view)];
}
