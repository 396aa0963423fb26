import type { Council } from '#contract/council.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import { changesInWords } from './changesInWords.ts';
import { gradesInWords } from './gradesInWords.ts';
import { judgementChanges } from '#shared/format/judgementChanges.ts';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import { leadOnComparison } from './leadOnComparison.ts';
import { leadOnCouncil } from './leadOnCouncil.ts';
import { leadOnGrades } from './leadOnGrades.ts';
import { leadOnVisits } from './leadOnVisits.ts';
import { reportYear } from '#domain/reportYear.ts';

interface CouncilHeadline {
  kicker: string;
  headline: string;
  lead: string;
}

function kicker({ region, kind, reports }: Council): string {
  const kindWords = councilKindWords[kind];
  // "London" keeps its capital inside a line; the other kinds are common nouns.
  const inLine = kind === 'london-borough' ? kindWords : kindWords.toLowerCase();
  const inspections =
    reports.length === 0
      ? 'no graded inspection since 2014'
      : `${countOf(reports.length, 'graded inspection')} since 2014`;
  return [region, inLine, inspections].join(' · ');
}

/** Characters a headline keeps to where it can: three lines on a phone, two on a screen. */
const roomForHeadline = 100;

function news({ name, reports, abolishedOn, establishedOn }: Council): string {
  const latest = reports.at(-1);
  if (latest === undefined) {
    return establishedOn === null
      ? 'no graded inspection in the data yet'
      : `not inspected yet since it began in ${formatMonth(establishedOn)}`;
  }
  const found = gradesInWords(judgementUnits(latest).map(({ grade }) => grade));
  if (abolishedOn !== null) return `last judged in ${reportYear(latest)}, ${found}`;
  const previous = reports.at(-2);
  if (previous === undefined) return `${found} in its first inspection`;
  return changesInWords(
    judgementChanges(previous, latest),
    reportYear(previous),
    roomForHeadline - name.length,
  );
}

/** A council that is gone says so beside its name: `Cumbria (abolished 2023)`. */
function nameOf({ name, abolishedOn }: Council): string {
  return abolishedOn === null ? name : `${name} (abolished ${abolishedOn.slice(0, 4)})`;
}

/**
 * A council's page in three lines: where it stands, what its latest inspection changed, and the
 * facts under it. Computed from the judgements; an overall grade is only ever quoted.
 */
export function councilHeadline(council: Council): CouncilHeadline {
  const sentences = [
    ...leadOnCouncil(council),
    leadOnGrades(council),
    council.abolishedOn === null ? leadOnVisits(council) : null,
    leadOnComparison(council),
  ];
  return {
    kicker: kicker(council),
    headline: `${nameOf(council)}: ${news(council)}`,
    lead: sentences.filter((sentence) => sentence !== null).join(' '),
  };
}
