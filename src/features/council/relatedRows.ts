import type { RelatedCouncil } from '#contract/council.ts';
import { standingOf } from '#domain/standing.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { tableLanes } from './tableLanes.ts';
import { takeAwayColumns } from './takeAwayColumns.ts';

export interface Related {
  council: RelatedCouncil;
  relation: 'this council' | 'statistical neighbour' | 'abolished' | 'new';
  /** 1: the closest neighbour. */
  rank: number | null;
}

const columns = [
  ...takeAwayColumns.council,
  {
    name: 'relation',
    title: 'Relation',
    meaning: 'this council; statistical neighbour; abolished: a council before; new: one after',
  },
  {
    name: 'neighbour_rank',
    title: 'Closeness',
    meaning: '1: the closest neighbour; empty: no neighbour',
  },
  ...tableLanes.map((lane) => ({
    name: lane.replaceAll('-', '_'),
    title: laneWords[lane].label,
    meaning: 'Grade of the council’s last report, or which kind of none',
  })),
  ...takeAwayColumns.report,
  {
    name: 'source',
    title: 'Source',
    meaning: 'Whose report it is; its address is in the file of that council',
  },
] as const;

/** Councils by their last report, in the order given. */
export function relatedRows(
  name: string,
  title: string,
  related: readonly Related[],
): TakeAwayTable {
  return {
    name,
    title,
    columns,
    rows: related.map(({ council, relation, rank }) => {
      const last = council.reports.at(-1) ?? null;
      return [
        council.gssCode,
        council.name,
        relation,
        rank,
        ...tableLanes.map((lane) => gradeLabel(standingOf(last, lane))),
        last?.publishedOn ?? null,
        last?.startedOn ?? null,
        last === null ? null : frameworkWords[last.framework].label,
        last === null ? null : 'Ofsted inspection report',
      ];
    }),
  };
}
