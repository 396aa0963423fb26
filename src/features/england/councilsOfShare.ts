import type { Lane } from '#contract/gradeIds.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import type { EnglandDay } from '#domain/reportsOverTime.ts';
import { standingOf } from '#domain/standing.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { isOfKind } from './isOfKind.ts';
import { reportDetail } from './reportDetail.ts';
import { shareKinds } from './shareKinds.ts';
import { shareKindWords } from './shareKindWords.ts';
import { shareWords } from './shareWords.ts';

export interface CouncilsOfShare {
  title: string;
  councils: { id: string; name: string; detail: string }[];
}

interface Asked {
  days: readonly EnglandDay<NationalCouncil>[];
  lane: Lane;
  /** End of the number's name: `2019-03-31.good`. */
  name: string;
  /** Of the councils of a panel alone: which, and what it is called. */
  of?: { isIn: (council: NationalCouncil) => boolean; title: string };
}

/** The councils behind a number of a table; null: the tables have no such number. */
export function councilsOfShare({ days, lane, name, of }: Asked): CouncilsOfShare | null {
  const [asAt, kindId] = name.split('.');
  const day = days.find((one) => one.asAt === asAt);
  const kind = shareKinds.find((one) => one === kindId);
  if (day === undefined || kind === undefined) return null;
  const councils = day.standing
    .filter(({ council }) => of === undefined || of.isIn(council))
    .filter(({ report }) => isOfKind(standingOf(report, lane), kind))
    .map(({ council, report }) => ({
      id: council.id,
      name: council.name,
      detail: reportDetail(report, lane),
    }));
  if (councils.length === 0) return null;
  const where = of === undefined ? '' : `${of.title}: `;
  return {
    title: `${where}${countOf(councils.length, 'council')} ${shareKindWords(kind)} ${shareWords.forLane(lane)}, ${formatDay(day.asAt)}`,
    councils,
  };
}
