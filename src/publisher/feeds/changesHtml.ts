import type { DataChange } from '#contract/changes.ts';
import { changeInWords } from '#domain/changes/dataChangeWords.ts';
import { escapeHtml } from './escapeHtml.ts';

function itemHtml(change: DataChange): string {
  const { what, title, details } = changeInWords(change);
  const items = details.map((detail) => `<li>${escapeHtml(detail)}</li>`).join('');
  const list = items === '' ? '' : `<ul>${items}</ul>`;
  return `<li>${escapeHtml(what)}: ${escapeHtml(title)}${list}</li>`;
}

/** Changes as an HTML list; none: nothing. */
export function changesHtml(changes: readonly DataChange[]): string {
  return changes.length === 0 ? '' : `<ul>${changes.map(itemHtml).join('')}</ul>`;
}
