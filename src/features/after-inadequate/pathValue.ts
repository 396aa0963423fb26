import { countOf } from '#shared/format/countOf.ts';
import type { CouncilPath } from './afterInadequateData.ts';

/** What stands beside a path: how long until which outcome, and the same in few letters. */
export function pathValue({ outcome }: Pick<CouncilPath, 'outcome'>): {
  full: string;
  short: string;
} {
  switch (outcome.kind) {
    case 'better':
      return { full: countOf(outcome.at.months, 'month'), short: `${outcome.at.months}` };
    case 'no-overall':
      return { full: `no overall after ${outcome.at.months}`, short: `${outcome.at.months}–` };
    case 'not-judged':
      return { full: `not judged after ${outcome.at.months}`, short: `${outcome.at.months}–` };
    case 'abolished':
      return { full: `abolished after ${outcome.months}`, short: `${outcome.months}×` };
    case 'still-inadequate':
    case 'not-reinspected':
      return { full: `${countOf(outcome.months, 'month')} so far`, short: `${outcome.months}+` };
  }
}
