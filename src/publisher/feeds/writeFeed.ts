import { Feed } from 'feed';
import { publisherName } from '#publisher/archive/publisherName.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { FeedText } from './FeedText.ts';
import { xmlText } from './xmlText.ts';

function fill(text: FeedText, titleOf: (title: string) => string): Feed {
  const { title, description, home, site, atom, json, updated, rights, entries } = text;
  const feed = new Feed({
    id: home,
    title: xmlText(title),
    description: xmlText(description),
    link: home,
    feed: atom,
    feedLinks: { json },
    language: 'en-GB',
    updated: new Date(updated),
    generator: publisherName,
    copyright: xmlText(rights),
    author: { name: publisherName, link: `${site}/` },
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      link: entry.link,
      title: titleOf(entry.title),
      description: titleOf(entry.summary),
      content: entry.html,
      date: new Date(entry.updated),
      published: new Date(entry.updated),
    });
  }
  return feed;
}

/** A feed as Atom (RFC 4287) and as JSON Feed 1.1. */
export function writeFeed(text: FeedText): { atom: string; json: string } {
  // The library gives Atom titles and summaries as HTML, and writes JSON Feed 1.0: in 1.1 there may
  // be several authors, and the language is told.
  const { author, ...feed } = JSON.parse(fill(text, (title) => title).json1()) as Record<
    string,
    unknown
  >;
  const json = {
    ...feed,
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en-GB',
    authors: [author],
  };
  return { atom: `${fill(text, escapeHtml).atom1()}\n`, json: JSON.stringify(json) };
}
