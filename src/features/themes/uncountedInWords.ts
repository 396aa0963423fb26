import type { SelectedReports } from '#domain/selectThemedReports.ts';
import { countOf } from '#shared/format/countOf.ts';

type Uncounted = Pick<SelectedReports, 'partial' | 'noneNamed' | 'notTranscribed' | 'sif'>;

/** What a share leaves out or can't know, in numbers: a sentence for each reason there is. */
export function uncountedInWords({ partial, noneNamed, notTranscribed, sif }: Uncounted): string[] {
  const [part, none, not, old] = [partial, noneNamed, notTranscribed, sif].map(
    ({ length }) => length,
  ) as [number, number, number, number];
  return [
    old === 0
      ? null
      : `Not counted: ${countOf(old, 'report')} under the single inspection framework (SIF, until 2018), not transcribed at all.`,
    not === 0
      ? null
      : `Not counted: ${countOf(not, 'later report')} not transcribed. What ${not === 1 ? 'it asks' : 'they ask'} is unknown, not nothing.`,
    part === 0
      ? null
      : `${countOf(part, 'report is', 'reports are')} transcribed in part and counted as far as that goes.`,
    none === 0
      ? null
      : `${countOf(none, 'report names', 'reports name')} no area for improvement and ${none === 1 ? 'counts' : 'count'} as asking for nothing.`,
  ].filter((sentence) => sentence !== null);
}
