import type { SelectedReports } from '#domain/selectThemedReports.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';

type Uncounted = Pick<SelectedReports, 'partial' | 'noneNamed' | 'notTranscribed' | 'sif'>;

/** What a share leaves out or can't know, in numbers and in as few words as it takes. */
export function uncountedInWords({ partial, noneNamed, notTranscribed, sif }: Uncounted): string[] {
  const left = [
    sif.length === 0
      ? null
      : `${countOf(sif.length, 'report')} under the single inspection framework (until 2018)`,
    notTranscribed.length === 0
      ? null
      : sif.length === 0
        ? countOf(notTranscribed.length, 'report')
        : `${notTranscribed.length.toLocaleString('en-GB')} later`,
  ].filter((words) => words !== null);
  const counted = [
    partial.length === 0
      ? null
      : `${countOf(partial.length, 'report is', 'reports are')} transcribed in part`,
    noneNamed.length === 0
      ? null
      : `${countOf(noneNamed.length, 'report names', 'reports name')} nothing to improve`,
  ].filter((words) => words !== null);
  return [
    ...(left.length === 0
      ? []
      : [`Not counted: ${listInWords(left)}, not transcribed: what they ask is unknown.`]),
    ...(counted.length === 0 ? [] : [`Of those counted, ${listInWords(counted)}.`]),
  ];
}
