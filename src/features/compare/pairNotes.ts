import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { isGrade, type Standing } from '#domain/grades.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { standingOf } from '#domain/standing.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { comparedInWords } from './comparedInWords.ts';

interface Stood {
  name: string;
  /** null: not inspected yet. */
  report: GradedReport | null;
}

/** More pairs than this are counted, not named. */
const mostPairs = 4;

/** Reports of one kind can be compared on the lane without a caution. */
function kindOf({ framework }: GradedReport, lane: Lane): string {
  const together = isCareLane(lane) && judgesCareTogether(framework);
  return `${framework === 'sif' ? 'sif' : 'ilacs'}${together ? ' together' : ''}`;
}

function pairsAmong(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

/** How many pairs of councils can be compared on a lane, and how many of them with caution alone. */
export function pairCounts(stood: readonly Stood[], lane: Lane) {
  const kinds = new Map<string, number>();
  let graded = 0;
  for (const { report } of stood) {
    if (report === null || !isGrade(report.grades[lane])) continue;
    graded += 1;
    const kind = kindOf(report, lane);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const alike = [...kinds.values()].reduce((sum, count) => sum + pairsAmong(count), 0);
  const comparable = pairsAmong(graded);
  return { all: pairsAmong(stood.length), comparable, withCaution: comparable - alike };
}

function cautiousPairs(stood: readonly Stood[], lane: Lane): string[] {
  const graded = stood.flatMap(({ name, report }) =>
    report === null || !isGrade(report.grades[lane])
      ? []
      : [{ name: placeInWords(name), kind: kindOf(report, lane) }],
  );
  return graded.flatMap((one, at) =>
    graded
      .slice(at + 1)
      .flatMap((other) => (other.kind === one.kind ? [] : [`${one.name} with ${other.name}`])),
  );
}

/** Who can't be compared on a lane, why, and which pairs only with caution; none: all can. */
export function pairNotes(stood: readonly Stood[], lane: Lane): string[] {
  const notes: string[] = [];
  const on = `On ${laneWords[lane].inSentence}`;
  const reasons = new Map<Standing, Stood[]>();
  for (const one of stood) {
    const standing = standingOf(one.report, lane);
    if (!isGrade(standing)) reasons.set(standing, [...(reasons.get(standing) ?? []), one]);
  }
  const { all, comparable, withCaution } = pairCounts(stood, lane);
  if (reasons.size > 0) {
    const who = [...reasons].map(
      ([standing, those]) => `${comparedInWords(those)} (${gradeLabel(standing).toLowerCase()})`,
    );
    const left =
      comparable === 0 ? 'No pair can be' : `${comparable} of the ${countOf(all, 'pair')} can be`;
    notes.push(`${on} no comparison is possible with ${listInWords(who)}. ${left} compared.`);
  }
  if (withCaution > 0) {
    const which =
      withCaution <= mostPairs
        ? listInWords(cautiousPairs(stood, lane))
        : `${withCaution} of the ${countOf(comparable, 'pair')} with a grade each`;
    notes.push(
      `${on} compare these with caution, as they were judged under different rules: ${which}.`,
    );
  }
  return notes;
}
