import type { DataRelease } from '#contract/changes.ts';
import { changesByCouncil } from '#domain/changes/changesByCouncil.ts';
import { openedWords } from '#domain/changes/openedWords.ts';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import { changesHtml } from './changesHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { FeedEntry } from './FeedText.ts';
import type { FeedPlaces } from './FeedPlaces.ts';
import { releaseTime } from './releaseTime.ts';

/** Changes one entry lists; the page has all of them. */
const most = 300;

function countOf(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}

/** A release as an entry of the feed of all: what it changed, council by council. */
export function releaseEntry(release: DataRelease, { site, councils }: FeedPlaces): FeedEntry {
  const { id, note, opened, changes, archive } = release;
  const link = `${site}/changes#${id}`;
  const listed = changes.slice(0, most);
  const groups = [...changesByCouncil(listed)].map(([councilId, group]) => {
    const name = councilId === null ? 'No one council' : (councils.get(councilId) ?? councilId);
    const page = councilId !== null && councils.has(councilId);
    const heading = page
      ? `<a href="${escapeHtml(`${site}/councils/${councilId}`)}">${escapeHtml(name)}</a>`
      : escapeHtml(name);
    return `<h2>${heading}</h2>${changesHtml(group)}`;
  });
  const about = new Set(changes.flatMap(({ councilId }) => councilId ?? []));
  const total = Object.values(opened ?? {}).reduce((sum, count) => sum + count, 0);
  const summary =
    opened === undefined
      ? `${countOf(changes.length, 'change')}, about ${about.size === 0 ? 'no one council' : countOf(about.size, 'council')}.`
      : openedWords(null, total, release);
  const more = changes.length - listed.length;
  return {
    id: link,
    link,
    title:
      opened === undefined
        ? `Release of ${releaseWords(release)}: ${countOf(changes.length, 'change')}`
        : `First release, ${releaseWords(release)}`,
    updated: releaseTime(release),
    summary,
    html: [
      ...(note === null ? [] : [`<p>${escapeHtml(note)}</p>`]),
      `<p>${escapeHtml(summary)}</p>`,
      ...groups,
      ...(more > 0 ? [`<p>${countOf(more, 'more change')} on the page.</p>`] : []),
      `<p><a href="${escapeHtml(link)}">This release on the site</a>, <a href="${escapeHtml(`${site}/${archive}`)}">the whole data set as released (zip)</a></p>`,
    ].join(''),
  };
}
