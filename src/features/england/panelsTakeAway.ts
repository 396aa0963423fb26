import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { englandPath } from './englandPath.ts';
import type { EnglandView } from './englandView.ts';
import { panelsFileChart } from './panelsFileChart.tsx';
import { panelsOf } from './panelsOf.ts';
import { panelsSeries } from './panelsSeries.ts';
import { panelsWords, type PanelsFigureId } from './panelsWords.ts';
import { shareColumns } from './shareColumns.ts';
import { sharesWords } from './sharesWords.ts';
import { shareWords } from './shareWords.ts';

/** Small multiples of the shares, as they leave the site. */
export function panelsTakeAway(figure: PanelsFigureId, view: EnglandView): TakeAway {
  const { data, basis, as, lane } = view;
  const panels = panelsOf[figure](view);
  const words = panelsWords(figure, view, panels);
  const byGroup = figure === 'groups';
  // The four judgements go on where the one word ends.
  const noted = byGroup ? view : { ...view, lane: 'care-leavers' as const, ended: null };
  const { headline } = words;
  const unit = as === 'percent' ? 'Share of councils' : 'Number of councils';
  const subtitle = `${unit} at each grade${byGroup ? ` for ${laneWords[lane].inSentence}` : ''}, children’s services, England: ${shareWords.basis[basis]}`;
  const latest = panels.flatMap(({ title, points }) => {
    const point = points.at(-1);
    return point === undefined
      ? []
      : [`${title}, ${formatDay(point.asAt)}: ${shareWords.goodShare(point)}.`];
  });
  return {
    name: `england-${byGroup ? `${lane}-by-${view.group}` : 'four-judgements'}-by-${basis}-${as}`,
    kind: words.title,
    about: `Ofsted’s judgements of England’s councils over time: ${words.title.toLowerCase()}`,
    headline,
    subtitle,
    notes: [
      'Beside each name: good or outstanding, of the councils with a grade, on the latest day.',
      ...sharesWords.notes(noted),
    ],
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: englandPath(view, figure),
    alt: {
      short: `Small charts of stacked bars, ${panels.length} of them. ${words.title}.`,
      long: [`${headline}.`, `${subtitle}.`, ...latest].join(' '),
    },
    chart: panels.length === 0 ? null : panelsFileChart(panelsSeries(panels, as)),
    tables: [
      {
        name: 'shares',
        title: `${words.title}: councils at each grade, day by day`,
        columns: [
          {
            name: byGroup ? view.group : 'judgement',
            title: words.label,
            meaning: byGroup ? 'Councils it counts' : 'What was judged',
          },
          ...shareColumns.columns,
        ],
        rows: panels.flatMap(({ title, points }) =>
          points.map((point) => [title, ...shareColumns.cells(point)]),
        ),
      },
    ],
    sentences: [`${headline}.`, words.summary, ...latest],
    embedPath: null,
  };
}
