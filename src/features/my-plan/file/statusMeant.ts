import { milestoneStatusIds, type MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const known = new Map<string, MilestoneStatus>([
  ...milestoneStatusIds.map((id) => [plain(id), id] as const),
  ...milestoneStatusIds.map((id) => [plain(milestoneStatusWords[id]), id] as const),
  // Words that mean the very same. A colour does not: green is both done and on track.
  ['', 'unknown'],
  ['not known', 'unknown'],
  ['completed', 'complete'],
  ['done', 'complete'],
  ['late', 'delayed'],
]);

/** The status a word stands for; an empty one is not known. null: no status of ours. */
export function statusMeant(text: string): MilestoneStatus | null {
  return known.get(plain(text)) ?? null;
}
