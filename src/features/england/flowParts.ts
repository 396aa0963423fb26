import { laneIds, type Grade, type Lane } from '#contract/gradeIds.ts';
import { changeKind, type ChangeKind } from '#domain/changeKind.ts';
import type { NoChange } from '#domain/compareCouncils.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { noChangeWords } from '#shared/format/noChangeWords.ts';
import type { FlowPair } from './flowView.ts';

/** A kind of change, a reason for none, or a move: `good-to-outstanding`. */
export type FlowPart = ChangeKind | 'all' | 'compared' | NoChange | `${Grade}-to-${Grade}`;

/** The name of a number of the flow in the address: `flow.overall.rose`. */
function nameOf(lane: Lane, part: FlowPart): string {
  return `flow.${lane}.${part}`;
}

/** Reads a number's name back. null: it is none of the flow's. `part` may be any text. */
function read(name: string): { lane: Lane; part: string } | null {
  const [figure, lane, part, ...rest] = name.split('.');
  const known = laneIds.find((one) => one === lane);
  if (figure !== 'flow' || known === undefined || part === undefined || rest.length > 0) {
    return null;
  }
  return { lane: known, part };
}

function holds({ change }: FlowPair, part: string): boolean {
  if (part === 'all') return true;
  if (change.outcome === 'not-comparable') {
    return part === 'not-comparable' || part === change.reason;
  }
  return (
    part === 'compared' ||
    part === changeKind(change) ||
    part === `${change.before}-to-${change.after}`
  );
}

/** Where a council stood, by which reports: for the list behind a number. */
function detail({ change, before, after }: FlowPair): string {
  if (change.outcome === 'not-comparable') return noChangeWords[change.reason];
  const [was, is] = [gradeLabel(change.before), gradeLabel(change.after).toLowerCase()];
  const published = formatDay(before?.publishedOn ?? '');
  if (change.sameReport) return `${was}, no new report since ${published}`;
  return `${was} (${published}) to ${is} (${formatDay(after?.publishedOn ?? '')})`;
}

const parts: Record<ChangeKind | 'all' | 'compared', string> = {
  rose: 'rose',
  fell: 'fell',
  same: 'stayed the same',
  'not-comparable': 'can’t be compared',
  all: 'existed on at least one of the two days',
  compared: 'can be compared',
};

/** A part as it reads after a number of councils. */
function words(part: string): string {
  if (part in parts) return parts[part as keyof typeof parts];
  if (part in noChangeWords) {
    const reason = noChangeWords[part as NoChange];
    return `can’t be compared: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`.replace(
      ': ofsted',
      ': Ofsted',
    );
  }
  const [before = '', after = ''] = part.split('-to-').map((grade) => grade.replaceAll('-', ' '));
  return before === after ? `${before} on both days` : `from ${before} to ${after}`;
}

/** The numbers of the flow: their names in the address, what they count, which councils. */
export const flowParts = { nameOf, read, holds, detail, words };
