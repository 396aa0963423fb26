import * as v from 'valibot';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { slug } from '#contract/papers.ts';
import { firstDay, isRealDay } from '#domain/partialDates.ts';
import { textOrNull } from './file/textOrNull.ts';
import { freeId } from './freeId.ts';
import { jsonOf } from './jsonOf.ts';
import { keptPlan } from './keptPlan.ts';
import type { OwnMilestone } from './ownPlan.ts';

/** No more of a damaged value than this is shown. */
const longestEcho = 60;

function echo(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value).replaceAll(/\s+/g, ' ');
  return text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
}

/**
 * An action as far as a kept value tells it. What can't be kept is named in `notes`, a sentence
 * each. null: nothing in it is an action. Its id is made unlike those in `taken`.
 */
export function mendMilestone(
  value: unknown,
  place: number,
  taken: ReadonlySet<string>,
): { milestone: OwnMilestone | null; notes: string[] } {
  if (!keptPlan.isRecord(value)) {
    return { milestone: null, notes: [`Action ${place} could not be read: “${echo(value)}”`] };
  }
  const notes: string[] = [];
  const words = value['title'];
  const title = (typeof words === 'string' ? textOrNull(words) : null) ?? '';
  const name = title === '' ? `action ${place}` : `“${echo(title)}”`;
  const lost = (what: string, found: unknown) => {
    notes.push(`The ${what} of ${name} could not be kept: “${echo(found)}”`);
  };
  const text = (key: keyof OwnMilestone, what: string) => {
    const found = value[key];
    if (typeof found === 'string') return textOrNull(found) ?? '';
    if (found !== undefined && found !== null) lost(what, found);
    return '';
  };
  const optional = (key: keyof OwnMilestone, what: string) => text(key, what) || null;
  const date = (found: unknown, what: string) => {
    if (found === undefined || found === null) return null;
    if (typeof found === 'string' && isRealDay(firstDay(found))) return found;
    lost(what, found);
    return null;
  };
  const status = (found: unknown, what: string) => {
    const known = milestoneStatusIds.find((id) => id === found);
    if (known === undefined && found !== undefined) lost(what, found);
    return known ?? 'unknown';
  };

  const found = value['id'];
  const id = v.is(slug, found) && !taken.has(found) ? found : freeId(taken);
  const list = value['themes'] ?? [];
  if (!Array.isArray(list)) lost('themes', list);
  const themes = Array.isArray(list) ? (list as unknown[]) : [];
  const kept = themes.filter((theme) => v.is(slug, theme));
  for (const theme of themes) if (!v.is(slug, theme)) lost('theme', theme);
  if (title === '') notes.push(`Action ${place} had lost its words`);
  const earlier = value['earlier'] ?? null;
  if (earlier !== null && !keptPlan.isRecord(earlier)) lost('earlier status', earlier);
  return {
    milestone: {
      id,
      title: title === '' ? `Action ${place}` : title,
      priority: text('priority', 'priority'),
      themes: kept,
      due: date(value['due'], 'due date'),
      originalDue: date(value['originalDue'], 'original due date'),
      ownerRole: optional('ownerRole', 'owner'),
      status: status(value['status'], 'status'),
      statusAsAt: date(value['statusAsAt'], 'day of the status'),
      earlier: keptPlan.isRecord(earlier)
        ? {
            status: status(earlier['status'], 'earlier status'),
            asAt: date(earlier['asAt'], 'day of the earlier status'),
          }
        : null,
      evidence: optional('evidence', 'evidence'),
      note: optional('note', 'note'),
      question: optional('question', 'question'),
    },
    notes,
  };
}
