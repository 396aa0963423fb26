import { regionInWords } from '#shared/format/regionInWords.ts';
import type { EnglandPoint } from '#contract/england.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { EnglandView } from './englandView.ts';
import { groupWords } from './groupWords.ts';
import type { panelsOf, SharePanel } from './panelsOf.ts';
import { shareWords } from './shareWords.ts';

export type PanelsFigureId = keyof typeof panelsOf;

interface PanelsWords {
  title: string;
  summary: string;
  /** What stands out, without a full stop. */
  headline: string;
  /** Head of the table's first column. */
  label: string;
}

interface Ends {
  highest: { title: string; point: EnglandPoint };
  lowest: { title: string; point: EnglandPoint };
}

/** The highest and the lowest latest share; null: none, or all the same. */
function endsOf(panels: readonly SharePanel[]): Ends | null {
  const shares = panels.flatMap(({ title, points }) => {
    const point = points.at(-1);
    const share = point?.goodOrOutstandingPercent ?? null;
    return point === undefined || share === null ? [] : [{ title, point, share }];
  });
  const sorted = sortByValue(shares, ({ share }) => share, true);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined || highest.share === lowest.share) return null;
  return { highest, lowest };
}

/** How a panel's share reads in a headline: `50% in the North West`, `65% of unitary councils`. */
function shareIn(
  { title, point }: Ends['highest'],
  figure: PanelsFigureId,
  group: EnglandView['group'],
): string {
  const share = shareWords.goodShort(point);
  if (figure === 'judgements') return `${share} for ${lowerFirst(title)}`;
  if (group === 'region') return `${share} in ${regionInWords(title)}`;
  return `${share} of ${title.startsWith('London') ? title : lowerFirst(title)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words of the two figures of small multiples, from the same panels as their marks. */
export function panelsWords(
  figure: PanelsFigureId,
  { lane, group }: Pick<EnglandView, 'lane' | 'group'>,
  panels: readonly SharePanel[],
): PanelsWords {
  const isGroups = figure === 'groups';
  const title = isGroups
    ? `${laneWords[lane].label}, ${groupWords(group).by}`
    : 'The four judgements side by side';
  const label = isGroups ? groupWords(group).label : 'Judgement';
  const ends = endsOf(panels);
  if (ends === null) {
    const summary = 'No share of good or outstanding is higher than another.';
    return { title, label, summary, headline: title };
  }
  const { highest, lowest } = ends;
  const what = isGroups ? `Good or outstanding ${shareWords.forLane(lane)}` : 'Good or outstanding';
  return {
    title,
    label,
    summary: `Good or outstanding, of the councils with a grade, ${formatDay(highest.point.asAt)}: from ${shareWords.goodShare(highest.point)}, ${highest.title}, down to ${shareWords.goodShare(lowest.point)}, ${lowest.title}.`,
    headline: `${what}: from ${shareIn(highest, figure, group)} down to ${shareIn(lowest, figure, group)}`,
  };
}
