import { compareCouncils } from '#domain/compareCouncils.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { gradeFlowChart } from '#shared/figures/gradeFlowChart.tsx';
import { gradeFlowSeries, type GradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';
import { placeLabel } from '#shared/figures/placeWords.ts';
import { changeCounts } from './changeCounts.ts';
import type { ExploreView } from './exploreView.ts';
import { flowCautions } from '#shared/format/flowCautions.ts';
import { flowSummary } from './flowSummary.ts';
import { flowTables } from './flowTables.ts';
import { groupMoves, type GroupedMoves } from '#domain/groupMoves.ts';
import { noChangeWords } from '#shared/format/noChangeWords.ts';
import { viewHeadline } from './viewHeadline.ts';
import { viewQuery } from './viewQuery.ts';

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function notComparable({ counts, notComparable: reasons }: GroupedMoves): string[] {
  if (reasons.length === 0) return [];
  const parts = reasons.map(
    ({ reason, councils }) =>
      `${lowerFirst(noChangeWords[reason]).replace(/^ofsted/, 'Ofsted')} (${councils.length.toLocaleString('en-GB')})`,
  );
  return [
    `${countOf(counts['not-comparable'], 'council')} can’t be compared: ${listInWords(parts)}.`,
  ];
}

/** An overall grade never changes without the four judgements under it. */
function changesUnder({ data, earlier, later, lane }: ExploreView): string[] {
  if (lane !== 'overall') return [];
  const changes = judgementLanes.map((one) => ({
    one,
    ...changeCounts(compareCouncils(data.councils, earlier, later, one)),
  }));
  if (changes.every(({ rose, fell }) => rose + fell === 0)) return [];
  const parts = changes.map(
    ({ one, rose, fell }) => `${laneWords[one].inSentence} ${rose} rose and ${fell} fell`,
  );
  return [`On the four judgements under it: ${parts.join('; ')}.`];
}

/** Every move, a sentence for each place councils came from. */
function movesInWords({ from, ribbons }: GradeFlowSeries): string[] {
  return from.map((bar) => {
    const moves = ribbons
      .filter((ribbon) => ribbon.from === bar.place)
      .map(
        ({ to, count }) =>
          `${count.toLocaleString('en-GB')} to “${placeLabel(to, 'to').toLowerCase()}”`,
      );
    return `From “${placeLabel(bar.place, 'from').toLowerCase()}”, ${countOf(bar.count, 'council')}: ${listInWords(moves)}.`;
  });
}

/** How councils went from one day to another, as it leaves the site. */
export function flowTakeAway(view: ExploreView): TakeAway {
  const { data, lane, earlier, later, pairs } = view;
  const series = gradeFlowSeries(pairs);
  const groups = groupMoves(pairs);
  const headline = viewHeadline(view).title;
  const summary = flowSummary(view);
  const query = viewQuery(view);
  const cautions = flowCautions(groups);
  const under = changesUnder(view);
  const subtitle = `Ofsted’s judgement of ${laneWords[lane].inSentence}, children’s services of England’s councils: last reports published by ${formatDay(earlier)} and by ${formatDay(later)}`;
  return {
    name: `england-${lane}-${earlier}-to-${later}-two-dates`,
    kind: 'Change between two dates',
    about: `Ofsted’s judgements of ${laneWords[lane].inSentence}, England’s councils`,
    headline,
    subtitle,
    notes: [
      'A bar or band is as thick as its number of councils; a band has the colour of where it leads.',
      ...notComparable(groups),
      ...cautions,
      ...under,
    ],
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `/${query}#two-dates`,
    alt: {
      short: `Bands between the grades on two days. ${headline}.`,
      long: [`${headline}.`, `${subtitle}.`, summary, ...movesInWords(series)].join(' '),
    },
    chart: series.total === 0 ? null : gradeFlowChart({ moves: pairs, earlier, later }),
    tables: flowTables(view, series),
    sentences: [`${headline}.`, summary, ...under, ...cautions.slice(0, 1)],
    embedPath: `/embed/england/two-dates${query}`,
  };
}
