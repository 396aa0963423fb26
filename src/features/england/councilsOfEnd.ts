import { reportAsAt } from '#domain/standing.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { CouncilsOfShare } from './councilsOfShare.ts';
import type { EnglandView } from './englandView.ts';
import { reportDetail } from './reportDetail.ts';

/** The councils whose latest report has no overall grade any more; null: the series does not end. */
export function councilsOfEnd({ ended, data }: EnglandView): CouncilsOfShare | null {
  if (ended === null || ended.length === 0) return null;
  return {
    title: `${countOf(ended.length, 'council')} with no overall grade any more, ${formatDay(data.dataAsAt)}`,
    councils: ended.map((council) => ({
      id: council.id,
      name: council.name,
      detail: reportDetail(reportAsAt(council.reports, data.dataAsAt), 'overall'),
    })),
  };
}
