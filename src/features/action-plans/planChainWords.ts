import type { PlanChain } from '#domain/planChain.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';

function answeredInWords(areas: number, open: number): string {
  if (open === 0) {
    return 'Each area for improvement shares a theme with at least one action in the data.';
  }
  if (open === areas) {
    return areas === 1
      ? 'The one area for improvement has no action in the data on its themes.'
      : `None of the ${numberInWords(areas)} areas for improvement has an action in the data on its themes.`;
  }
  const [has, its] = open === 1 ? ['has', 'its'] : ['have', 'their'];
  return `${sentenceCase(numberInWords(open))} of ${numberInWords(areas)} areas for improvement ${has} no action in the data on ${its} themes.`;
}

/** Why there is no chain from a report to a plan's actions, or how much of one there is. */
export function planChainWords(chain: PlanChain, actions: number): string {
  if (!chain.known) {
    switch (chain.reason) {
      case 'no-inspection':
        return 'Which inspection this plan answers is not published, so its actions cannot be held against what a report asked for.';
      case 'no-areas-of-this-kind':
        return `The plan answers a report of another kind, “${inspectionKindWords[chain.inspection.kind]}”. Areas for improvement are held here for ILACS reports only, so its actions cannot be matched.`;
      case 'not-transcribed':
        return 'What the report asks to improve is not transcribed, so the plan’s actions cannot be held against it. It does not mean there is nothing.';
      case 'none-named':
        return 'The report the plan answers names no area for improvement.';
    }
  }
  const part = chain.partial
    ? ' Only part of the report is transcribed: an action may answer an area that is not here.'
    : '';
  if (actions === 0) {
    return `${sentenceCase(countInWords(chain.links.length, 'area'))} for improvement named in the report. None of the plan’s actions is in the data, so none can be matched.${part}`;
  }
  const open = chain.links.filter(({ milestones }) => milestones.length === 0).length;
  const answered = answeredInWords(chain.links.length, open);
  const beyond = chain.unlinked.length;
  const rest =
    beyond === 0
      ? ''
      : ` ${sentenceCase(countInWords(beyond, 'action'))} ${beyond === 1 ? 'shares' : 'share'} no theme with any area.`;
  return `${answered}${rest}${part}`;
}
