import type { LeadReport } from '#contract/leads.ts';
import { standingIds } from '#domain/grades.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { judgementUnits, type JudgementUnit } from '#shared/format/judgementUnits.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { gradedReportOf } from './gradedReportOf.ts';

interface GradesOfReport {
  /** How many judgements, in words: `four`. */
  number: string;
  /** Each grade with what it was given for: `inadequate for care leavers; good for ...`. */
  words: string;
  /** The one grade of all of them; null: they differ. */
  only: string | null;
  /** `words`, or where all are of one grade `good in all four judgements`. */
  inShort: string;
}

/** The judgements of a report, or those left after a choice, the lowest grade first. */
export function gradesOfReport(
  report: LeadReport,
  choose: (unit: JudgementUnit) => boolean = () => true,
): GradesOfReport {
  const units = judgementUnits(gradedReportOf(report)).filter(choose);
  const groups = [...standingIds.slice(0, 4).reverse(), ...standingIds.slice(4)].flatMap(
    (standing) => {
      const fitting = units.filter(({ grade }) => grade === standing);
      const given = listInWords(fitting.map(({ inSentence }) => `for ${inSentence}`));
      const word = gradeLabel(standing).toLowerCase();
      return fitting.length === 0 ? [] : [{ word, text: `${word} ${given}` }];
    },
  );
  const [first] = groups;
  const number = numberInWords(units.length);
  const words = groups.map(({ text }) => text).join('; ');
  const only = groups.length === 1 && first !== undefined ? first.word : null;
  const inShort = only === null ? words : `${only} in all ${number} judgements`;
  return { number, words, only, inShort };
}
