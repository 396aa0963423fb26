import type { DataChange, DataRelease } from '#contract/changes.ts';
import { openedWords } from '#domain/changes/openedWords.ts';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import { changesHtml } from './changesHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { FeedEntry } from './FeedText.ts';
import { releaseTime } from './releaseTime.ts';

interface CouncilRelease {
  site: string;
  council: { id: string; name: string };
  release: DataRelease;
  /** Those about the council. */
  changes: readonly DataChange[];
}

/** What a release changed of one council, or what its record opens with, as an entry of its feed. */
export function councilEntry({ site, council, release, changes }: CouncilRelease): FeedEntry {
  const { id, name } = council;
  const page = `${site}/councils/${id}`;
  const link = `${site}/changes#${release.id}`;
  const opened = release.opened?.[id];
  const [only] = changes;
  const count = changes.length === 1 ? 'one change' : `${changes.length} changes`;
  const summary =
    opened === undefined
      ? `${changes.length === 1 && only !== undefined ? only.title : count}, in the release of ${releaseWords(release)}.`
      : openedWords(name, opened, release);
  const links = `<p><a href="${escapeHtml(page)}">${escapeHtml(name)}</a>, <a href="${escapeHtml(link)}">the whole release</a></p>`;
  return {
    id: `${page}#release-${release.id}`,
    link,
    title:
      opened === undefined
        ? `${name}: ${count} in the release of ${releaseWords(release)}`
        : `${name}: the record opens`,
    updated: releaseTime(release),
    summary,
    html: `<p>${escapeHtml(summary)}</p>${changesHtml(changes)}${links}`,
  };
}
