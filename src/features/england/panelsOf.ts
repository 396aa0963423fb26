import type { EnglandPoint } from '#contract/england.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { sharesOverTime } from '#domain/sharesOverTime.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { EnglandView } from './englandView.ts';
import { groupWords } from './groupWords.ts';

/** One of several small drawings beside each other, on one scale. */
export interface SharePanel {
  id: string;
  title: string;
  lane: Lane;
  points: readonly EnglandPoint[];
  isIn: (council: NationalCouncil) => boolean;
}

function latestShare({ points }: SharePanel): number {
  return points.at(-1)?.goodOrOutstandingPercent ?? -1;
}

/** By latest share of good or outstanding, the highest first; equal ones by name. */
function ordered(panels: SharePanel[]): SharePanel[] {
  return panels.sort(
    (a, b) =>
      latestShare(b) - latestShare(a) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
  );
}

/** The panels of the two figures of small multiples. */
export const panelsOf = {
  /** Each region, or kind of council, on the view's judgement. */
  groups({ days, lane, group }: Pick<EnglandView, 'days' | 'lane' | 'group'>): SharePanel[] {
    const { idOf, titleOf } = groupWords(group);
    const titles = new Map<string, string>();
    for (const { standing } of days) {
      for (const { council } of standing) titles.set(idOf(council), titleOf(council));
    }
    const shares = sharesOverTime(days, lane, idOf);
    return ordered(
      [...shares].map(([id, points]) => ({
        ...{ id, lane, points, title: titles.get(id) ?? id },
        isIn: (council: NationalCouncil) => idOf(council) === id,
      })),
    );
  },
  /** The four judgements for all of England, in the order reports give them. */
  judgements({ days }: Pick<EnglandView, 'days'>): SharePanel[] {
    return judgementLanes.map((lane) => ({
      ...{ id: lane, lane, title: laneWords[lane].label },
      points: sharesOverTime(days, lane).get('') ?? [],
      isIn: () => true,
    }));
  },
};
