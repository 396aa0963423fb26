import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { CouncilPath } from './afterInadequateData.ts';
import { underInShort } from './underInShort.ts';

function outcomeInWords(path: CouncilPath): string {
  const { outcome, council } = path;
  switch (outcome.kind) {
    case 'better': {
      const { report, months, monthsToStart } = outcome.at;
      const toStart =
        monthsToStart === null ? '' : ` (${monthsToStart} to the first day of that inspection)`;
      const again =
        path.again === null ? '' : `; inadequate again in ${formatMonth(path.again.publishedOn)}`;
      return `${gradeLabel(report.grades[path.lane]).toLowerCase()} in ${formatMonth(report.publishedOn)}, after ${countOf(months, 'month')}${toStart}${again}`;
    }
    case 'no-overall': {
      const { report, months } = outcome.at;
      return `the next report, ${countOf(months, 'month')} later in ${formatMonth(report.publishedOn)}, gives no overall grade, as Ofsted has given none since April 2026: ${underInShort(report)}`;
    }
    case 'not-judged':
      return `not judged in the next report, of ${formatMonth(outcome.at.report.publishedOn)}`;
    case 'abolished': {
      const names = council.successors.map(({ name }) => name);
      const followed =
        names.length === 0
          ? ''
          : `; ${listInWords(names)} followed, and ${names.length === 1 ? 'does' : 'do'} not have its grades`;
      const verb = path.inspections > 0 ? 'not better' : 'not reinspected';
      return `${verb} before the council was abolished in ${formatMonth(outcome.on)}, ${countOf(outcome.months, 'month')} later${followed}`;
    }
    case 'still-inadequate':
      return `not better since; ${countOf(outcome.months, 'month')} so far`;
    case 'not-reinspected':
      return `not reinspected yet; ${countOf(outcome.months, 'month')} so far`;
  }
}

/**
 * A path as a sentence: `Eastmere: judged inadequate in May 2024; not reinspected yet; 25 months so
 * far.` Months are those of publication, counted whole.
 */
export function pathSentence(path: CouncilPath): string {
  const again = path.later
    .slice(0, path.inspections)
    .filter(({ report }) => report.grades[path.lane] === 'inadequate')
    .map(({ report }) => formatMonth(report.publishedOn));
  const and = again.length === 0 ? '' : ` and again in ${listInWords(again)}`;
  return `${path.council.name}: judged inadequate in ${formatMonth(path.first.publishedOn)}${and}; ${outcomeInWords(path)}.`;
}
