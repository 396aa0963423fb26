import type { StoryLead } from '#contract/leads.ts';
import { compareReports } from '#domain/compareReports.ts';
import { gradeSteps } from '#domain/grades.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { gradedReportOf } from './gradedReportOf.ts';
import { movesInWords } from './movesInWords.ts';
import { pairCautions } from './pairCautions.ts';

type LeadOn<Kind extends StoryLead['kind']> = Extract<StoryLead, { kind: Kind }>;
type Pair = LeadOn<'fell' | 'rose'> | LeadOn<'end-to-end' | 'all-changed'>;

function services({ councilName }: Pair): string {
  return `children’s services in ${placeInWords(councilName)}`;
}

function reports({ before, after }: Pair): string {
  return `its reports of ${formatDay(before.published)} and ${formatDay(after.published)}`;
}

/** A change to the one word, quoted apart from the judgements. */
function overallWords({ before, after }: Pair): string {
  const change = compareReports(gradedReportOf(before), gradedReportOf(after), 'overall');
  if (change.outcome === 'not-comparable') return 'The later report has no overall grade.';
  const [was, is] = [change.before, change.after].map((grade) => gradeLabel(grade).toLowerCase());
  return change.direction === 'same'
    ? `The overall grade is ${is ?? ''} in both.`
    : `The overall grade ${change.direction} from ${was ?? ''} to ${is ?? ''}.`;
}

function overTwoDates(lead: LeadOn<'fell' | 'rose'>): string {
  const { kind, steps, moves } = lead;
  const turns = new Set(moves.map(({ from, to }) => Math.sign(gradeSteps(from, to))));
  const sum = turns.has(1) && turns.has(-1) ? 'on balance' : 'in all';
  const by = countInWords(Math.abs(steps), 'grade');
  return `Ofsted’s ${numberInWords(moves.length)} judgements of ${services(lead)} ${kind} by ${by} ${sum} between ${reports(lead)}: ${movesInWords(moves)}. ${overallWords(lead)}`;
}

function allAtOnce(lead: LeadOn<'end-to-end' | 'all-changed'>): string {
  const { moves } = lead;
  const [first] = moves;
  const way = first !== undefined && gradeSteps(first.from, first.to) > 0 ? 'rose' : 'fell';
  const alike = moves.every(({ from, to }) => from === first?.from && to === first.to);
  const [was, is] = [first?.from, first?.to].map((grade) =>
    grade === undefined ? '' : gradeLabel(grade).toLowerCase(),
  );
  const each = alike ? `, each from ${was ?? ''} to ${is ?? ''}` : `: ${movesInWords(moves)}`;
  return `All ${numberInWords(moves.length)} of Ofsted’s judgements of ${services(lead)} ${way} between ${reports(lead)}${each}.`;
}

function endToEnd(lead: LeadOn<'end-to-end' | 'all-changed'>): string {
  const { moves, before, after } = lead;
  const grades = moves.length === 1 ? 'grade' : 'grades';
  const way = moves[0]?.to === 'outstanding' ? 'rose' : 'fell';
  return `From one graded inspection to the next, Ofsted’s ${grades} for ${services(lead)} ${way} ${movesInWords(moves)}, in reports of ${formatDay(before.published)} and ${formatDay(after.published)}.`;
}

function sentence(lead: Pair): string {
  switch (lead.kind) {
    case 'all-changed':
      return allAtOnce(lead);
    case 'end-to-end':
      return endToEnd(lead);
    case 'fell':
    case 'rose':
      return overTwoDates(lead);
  }
}

/** A change between two reports as a newspaper could print it, with what has to be said beside it. */
export function changeSentence(lead: Pair): string {
  const said = sentence(lead);
  return [said, ...pairCautions(lead.before, lead.moves)].join(' ');
}
