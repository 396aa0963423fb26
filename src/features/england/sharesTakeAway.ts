import { judgementLanes } from '#domain/judgementLanes.ts';
import { standingIds } from '#domain/grades.ts';
import { sharesOverTime } from '#domain/sharesOverTime.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { councilsTable } from './councilsTable.ts';
import { englandHeadline } from './englandHeadline.ts';
import { englandPath } from './englandPath.ts';
import type { EnglandView } from './englandView.ts';
import { shareColumns } from './shareColumns.ts';
import { sharesFileChart } from './sharesFileChart.tsx';
import { sharesSeries } from './sharesSeries.ts';
import { sharesWords } from './sharesWords.ts';
import { shareWords } from './shareWords.ts';

/** The four judgements under the overall grade on its last day: it never stands without them. */
function underInWords({ lane, days, points }: EnglandView): string[] {
  const last = points.at(-1);
  if (lane !== 'overall' || last === undefined) return [];
  const on = days.filter(({ asAt }) => asAt === last.asAt);
  const parts = judgementLanes.flatMap((one) => {
    const point = sharesOverTime(on, one).get('')?.[0];
    return point === undefined
      ? []
      : [`${laneWords[one].inSentence} ${shareWords.goodShare(point)}`];
  });
  if (parts.length === 0) return [];
  return [
    `Good or outstanding on the four judgements under it, ${formatDay(last.asAt)}: ${listInWords(parts)}.`,
  ];
}

/** England's shares over time, as they leave the site. */
export function sharesTakeAway(view: EnglandView): TakeAway {
  const { data, lane, basis, as, points } = view;
  const headline = englandHeadline(view).title;
  const unit = as === 'percent' ? 'Share of councils' : 'Number of councils';
  const subtitle = `${unit} at each grade for ${laneWords[lane].inSentence}, children’s services, England: ${shareWords.basis[basis]}`;
  const under = underInWords(view);
  const days = points.map((point) => {
    const parts = standingIds
      .filter((standing) => point.counts[standing] > 0)
      .map((standing) => `${point.counts[standing]} ${gradeLabel(standing).toLowerCase()}`);
    return `${formatDay(point.asAt)}: ${listInWords(parts)}.`;
  });
  return {
    name: `england-${lane}-by-${basis}-${as}`,
    kind: 'Shares over time',
    about: `Ofsted’s judgements of ${laneWords[lane].inSentence}, England’s councils over time`,
    headline,
    subtitle,
    notes: [...sharesWords.notes(view), ...under],
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: englandPath(view, 'shares'),
    alt: {
      short: `Stacked bars, one for each year. ${headline}.`,
      long: [`${headline}.`, `${subtitle}.`, ...days].join(' '),
    },
    chart:
      points.length === 0
        ? null
        : sharesFileChart(sharesSeries(points, as), sharesWords.ended(view)),
    tables: [
      {
        name: 'shares',
        title: `${laneWords[lane].label}: councils at each grade, day by day`,
        columns: shareColumns.columns,
        rows: points.map((point) => shareColumns.cells(point)),
      },
      councilsTable(view),
    ],
    sentences: [`${headline}.`, sharesWords.summary(view), ...under],
    embedPath: null,
  };
}
