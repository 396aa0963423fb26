import { gradeIds } from '#contract/gradeIds.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { baselinePoint } from './baselinePoint.ts';
import type { EnglandView } from './englandView.ts';
import { shareWords } from './shareWords.ts';

interface EnglandHeadline {
  title: string;
  lead: string;
  /** What is counted, and how fair the comparison is. */
  basis: string;
}

function titleOf({ points, lane, data }: EnglandView): string {
  const last = points.at(-1);
  if (last === undefined) return `No council had a grade ${shareWords.forLane(lane)}`;
  const isNow = last.asAt === data.dataAsAt;
  const opening = `${shareWords.goodCouncils(last)} ${isNow ? 'are' : 'were'} good or outstanding ${shareWords.forLane(lane)}`;
  const when = isNow ? '' : ` ${shareWords.when(last.asAt)}`;
  const before = baselinePoint(points);
  const [was, is] = [before?.goodOrOutstandingPercent ?? null, last.goodOrOutstandingPercent];
  if (before === null || was === null || is === null) return opening + when;
  const [wasWords, isWords] = [shareWords.goodShort(before), shareWords.goodShort(last)];
  const then = shareWords.when(before.asAt);
  // Not `up from` the share it reads as: both are rounded.
  if (was === is || wasWords === isWords) return `${opening}${when}, as ${then}`;
  return `${opening}${when}, ${is > was ? 'up' : 'down'} from ${wasWords} ${then}`;
}

/** Why the overall series ends; null: it does not. */
function endInWords({ ended, data }: EnglandView): string | null {
  if (ended === null) return null;
  return `Since April 2026 Ofsted gives four judgements and no single grade, so the series ends there: ${countOf(ended.length, 'council')} had no overall grade any more by ${formatDay(data.dataAsAt)}.`;
}

function leadOf({ points }: EnglandView): string {
  const last = points.at(-1);
  if (last === undefined) return 'The data hold no graded report for this judgement.';
  const parts = gradeIds
    .filter((grade) => last.counts[grade] > 0)
    .map(
      (grade) => `${last.counts[grade].toLocaleString('en-GB')} ${gradeLabel(grade).toLowerCase()}`,
    );
  return `On ${formatDay(last.asAt)}: ${listInWords(parts)}.`;
}

/** The headline of the page and what stands under it, worked out from the councils. */
export function englandHeadline(view: EnglandView): EnglandHeadline {
  const rules =
    'The rules of inspection changed in 2018, 2023 and 2026, so years under different rules are not quite like for like.';
  return {
    title: titleOf(view),
    lead: [leadOf(view), endInWords(view)].filter((sentence) => sentence !== null).join(' '),
    basis: `Shares are of the councils with a grade. Counts ${shareWords.basis[view.basis]}. ${rules}`,
  };
}
