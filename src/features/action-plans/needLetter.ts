import type { ListedNeed } from '#contract/actionPlanList.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { needReasonWords } from './needReasonWords.ts';

/** A request for a missing plan, ready to send to its council, as it stands on an ISO day. */
export function needLetter(
  {
    councilName,
    reason,
    publishedOn,
    due,
  }: Pick<ListedNeed, 'councilName' | 'reason' | 'publishedOn' | 'due'>,
  on: string,
): string {
  const plan =
    `the action plan that answers the report of ${formatDay(publishedOn)} on Ofsted’s ` +
    `${needReasonWords[reason].inspection} in ${councilName}`;
  const ask =
    due !== null && on <= due.dueOn
      ? `Please tell me when and where you will publish ${plan}. It is due with Ofsted by ${formatDay(due.dueOn)}.`
      : `Please send me ${plan}, and the latest report on its progress. If they are published, please tell me where.`;
  return `${ask} This is a request under the Freedom of Information Act 2000.`;
}
