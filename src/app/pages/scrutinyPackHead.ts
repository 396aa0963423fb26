import type { Council } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What a council's scrutiny pack says of itself. */
export function scrutinyPackHead({ id, name, dataAsAt }: Council): PageHead {
  return {
    title: `${name}: scrutiny pack`,
    description: `${name}’s children’s services on paper, for a scrutiny meeting: judgements, what must improve, the action plan and questions to ask. Data to ${formatDay(dataAsAt)}.`,
    path: `/scrutiny-packs/${id}`,
  };
}
