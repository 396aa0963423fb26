import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { GradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';
import { placeLabel } from '#shared/figures/placeWords.ts';
import { exploreColumns } from './exploreColumns.ts';
import type { ExploreView } from './exploreView.ts';

const { column, council, judgements, report, change } = exploreColumns;

function moves({ earlier, later }: ExploreView, series: GradeFlowSeries): TakeAwayTable {
  const counts = new Map(series.ribbons.map(({ from, to, count }) => [`${from} ${to}`, count]));
  return {
    name: 'moves',
    title: `From ${formatDay(earlier)} (down) to ${formatDay(later)} (across): numbers of councils`,
    columns: [
      column('from', `On ${formatDay(earlier)}`, 'Where councils stood on the earlier day'),
      ...series.to.map(({ place }) =>
        column(
          place.replaceAll('-', '_'),
          placeLabel(place, 'to'),
          `Number of councils on the later day: ${placeLabel(place, 'to').toLowerCase()}`,
        ),
      ),
      column('councils', 'All', 'Number of all councils of the row'),
    ],
    rows: [
      ...series.from.map((bar) => [
        placeLabel(bar.place, 'from'),
        ...series.to.map(({ place }) => counts.get(`${bar.place} ${place}`) ?? 0),
        bar.count,
      ]),
      ['All', ...series.to.map(({ count }) => count), series.total],
    ],
  };
}

function councils({ lane, earlier, later, pairs }: ExploreView): TakeAwayTable {
  const [before, after] = [report('earlier'), report('later')];
  // An overall grade is never given without the judgements it rests on.
  const under = lane === 'overall' ? judgements : null;
  return {
    name: 'councils',
    title: `Every council on ${formatDay(earlier)} and ${formatDay(later)}`,
    columns: [
      ...council.columns,
      column('judgement', 'Judgement', 'What was judged'),
      column('earlier_day', 'Earlier day', 'The last report published by it counts'),
      column(
        'earlier_grade',
        'Earlier grade',
        'Grade on the earlier day, or which kind of none; “Not created yet”: there was no such council',
      ),
      column('later_day', 'Later day', 'The last report published by it counts'),
      column(
        'later_grade',
        'Later grade',
        'Grade on the later day, or which kind of none; “No longer exists”: there was no such council any more',
      ),
      ...change.columns,
      ...(under?.columns.map((one) => ({
        ...one,
        name: `later_${one.name}`,
        title: `Later: ${one.title.toLowerCase()}`,
        meaning: one.meaning.replace('of the day', 'of the later day'),
      })) ?? []),
      ...before.columns,
      ...after.columns,
    ],
    rows: pairs.map((pair) => [
      ...council.cells(pair.council),
      laneWords[lane].label,
      earlier,
      placeLabel(pair.from, 'from'),
      later,
      placeLabel(pair.to, 'to'),
      ...change.cells(pair),
      ...(under?.cells(pair.after) ?? []),
      ...before.cells({ council: pair.council, report: pair.before }),
      ...after.cells({ council: pair.council, report: pair.after }),
    ]),
  };
}

/** The flow as tables: the moves, as many as there are, and every council's own. */
export function flowTables(
  view: ExploreView,
  series: GradeFlowSeries,
): [TakeAwayTable, ...TakeAwayTable[]] {
  return [moves(view, series), councils(view)];
}
