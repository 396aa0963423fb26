import { parseFeed } from '@rowanmanning/feed-parser';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { feedPaths } from '#contract/apiPaths.ts';
import type { DataChange, DataRelease } from '#contract/changes.ts';
import { shapeFeeds } from '#publisher/feeds/shapeFeeds.ts';
import { xmlElements } from '#tests/support/xmlElements.ts';

const site = 'https://tracker.example';
const councils = [
  { council_id: 'eastmere', name: 'Eastmere' },
  { council_id: 'norwick', name: 'Norwick' },
  { council_id: 'ashmoor', name: 'Ashmoor' },
];

function change(councilId: string | null, id: string, rest: Partial<DataChange> = {}): DataChange {
  const title = 'Action: Open twenty supported flats';
  const values = [{ column: 'status', before: 'delayed', after: 'complete' }];
  return {
    id,
    councilId,
    table: 'action-plan-milestones',
    what: 'changed',
    title,
    values,
    ...rest,
  };
}

function release(id: string, changes: DataChange[], rest: Partial<DataRelease> = {}): DataRelease {
  return {
    id,
    releasedOn: id.slice(0, 10),
    dataAsAt: '2026-06-30',
    version: '0123456789ab',
    note: null,
    archive: `data/releases/${id}.zip`,
    counts: {},
    changes,
    ...rest,
  };
}

const first = release('2026-07-20', [], {
  note: 'The first one.',
  opened: { eastmere: 8, norwick: 1, ashmoor: 0 },
});
const second = release('2026-08-03', [change('eastmere', 'b/1'), change(null, 'b/2')]);
const third = release('2026-08-03-2', [
  change('norwick', 'c/1'),
  change('eastmere', 'c/2'),
  change('norwick', 'c/3'),
]);

function feedsOf(releases: readonly DataRelease[], names = councils): Map<string, string> {
  const papers = { dataAsAt: '2026-06-30' };
  return new Map(
    shapeFeeds({ papers, councils: names, releases, rights: 'Made up & free.', site }),
  );
}

const feeds = feedsOf([first, third, second]);

/** Text of a feed, by council; null: that of all. */
function textOf(format: 'atom' | 'json', councilId: string | null, from = feeds): string {
  const paths = councilId === null ? feedPaths.all : feedPaths.council(councilId);
  const text = from.get(paths[format]);
  if (text === undefined) throw new Error(`There is no ${paths[format]}`);
  return text;
}

const atomOf = (councilId: string | null, from = feeds) =>
  parseFeed(textOf('atom', councilId, from));

const address = v.pipe(v.string(), v.url());
/** Every day is written with its time and zone. */
const time = v.pipe(v.string(), v.isoTimestamp());

/** What JSON Feed 1.1 asks for, and what these feeds always have. Source: jsonfeed.org/version/1.1. */
const jsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.pipe(v.string(), v.nonEmpty()),
  home_page_url: address,
  feed_url: address,
  description: v.string(),
  language: v.literal('en-GB'),
  authors: v.tuple([v.strictObject({ name: v.string(), url: address })]),
  items: v.array(
    v.strictObject({
      id: address,
      url: address,
      title: v.string(),
      content_html: v.pipe(v.string(), v.nonEmpty()),
      summary: v.string(),
      date_published: time,
      date_modified: time,
    }),
  ),
});

function jsonOf(councilId: string | null, from = feeds): v.InferOutput<typeof jsonFeed> {
  return v.parse(jsonFeed, JSON.parse(textOf('json', councilId, from)));
}

test('there is a feed of all and one for each council, in both formats', () => {
  expect([...feeds.keys()]).toEqual([
    'feeds/changes.atom',
    'feeds/changes.json',
    'feeds/councils/eastmere.atom',
    'feeds/councils/eastmere.json',
    'feeds/councils/norwick.atom',
    'feeds/councils/norwick.json',
    'feeds/councils/ashmoor.atom',
    'feeds/councils/ashmoor.json',
  ]);
});

describe('the feed of all', () => {
  test('has an entry for each release, newest first, and leads to it', () => {
    const { title, items, url, self, updated } = atomOf(null);
    expect(title).toBe('Council Inspection Tracker: changes to the data');
    expect([url, self]).toEqual([`${site}/changes`, `${site}/feeds/changes.atom`]);
    expect(items.map((item) => [item.title, item.url])).toEqual([
      ['Release of 3 August 2026 (2): 3 changes', `${site}/changes#2026-08-03-2`],
      ['Release of 3 August 2026: 2 changes', `${site}/changes#2026-08-03`],
      ['First release, 20 July 2026', `${site}/changes#2026-07-20`],
    ]);
    expect(updated?.toISOString()).toBe('2026-08-03T00:01:00.000Z');
  });

  test('tells the changes council by council, those about none last', () => {
    const [newest, before, opening] = jsonOf(null).items;
    expect(newest?.summary).toBe('3 changes, about 2 councils.');
    const item =
      '<li>Changed: Action: Open twenty supported flats<ul><li>Status the council reports: delayed, now complete</li></ul></li>';
    expect(newest?.content_html).toContain(
      `<h2><a href="${site}/councils/norwick">Norwick</a></h2><ul>${item}${item}</ul><h2><a href="${site}/councils/eastmere">Eastmere</a></h2><ul>${item}</ul>`,
    );
    expect(before?.content_html).toMatch(/Eastmere.*<h2>No one council<\/h2>/);
    expect(before?.content_html).toContain(`href="${site}/data/releases/2026-08-03.zip"`);
    expect(opening?.content_html).toContain('<p>The first one.</p>');
    expect(opening?.summary).toBe(
      'The record opens with this release: 9 inspections and visits, to 30 June 2026.',
    );
  });
});

describe('the feed of a council', () => {
  test('has the releases that touched it alone, the first one as its opening', () => {
    const { items, home_page_url: home } = jsonOf('norwick');
    expect(home).toBe(`${site}/councils/norwick`);
    expect(items.map(({ title, summary }) => [title, summary])).toEqual([
      [
        'Norwick: 2 changes in the release of 3 August 2026 (2)',
        '2 changes, in the release of 3 August 2026 (2).',
      ],
      [
        'Norwick: the record opens',
        'The record of Norwick opens with this release: one inspection or visit, to 30 June 2026.',
      ],
    ]);
    expect(jsonOf('eastmere').items.map(({ date_modified: day }) => day)).toEqual([
      '2026-08-03T00:01:00.000Z',
      '2026-08-03T00:00:00.000Z',
      '2026-07-20T00:00:00.000Z',
    ]);
  });

  test('of a council that was not inspected opens too', () => {
    expect(atomOf('ashmoor').items.map(({ description }) => description)).toEqual([
      'The record of Ashmoor opens with this release: no inspection or visit in the data, to 30 June 2026.',
    ]);
  });

  test('tells the changes about it and no other', () => {
    const [newest] = jsonOf('eastmere').items;
    expect(newest?.content_html.match(/<li>Changed/g)).toHaveLength(1);
  });
});

describe('the rules of RFC 4287', () => {
  test.each([null, 'eastmere', 'norwick', 'ashmoor'])('%s', (councilId) => {
    const elements = xmlElements(textOf('atom', councilId));
    const of = (path: string) => elements.get(path) ?? [];
    const entries = of('feed/entry').length;
    expect(entries).toBeGreaterThan(0);
    for (const one of ['id', 'title', 'updated', 'author/name']) {
      expect(of(`feed/${one}`), one).toHaveLength(1);
    }
    for (const one of ['id', 'title', 'updated', 'content', 'link', 'summary', 'published']) {
      expect(of(`feed/entry/${one}`), one).toHaveLength(entries);
    }
    const times = [
      ...of('feed/updated'),
      ...of('feed/entry/updated'),
      ...of('feed/entry/published'),
    ];
    for (const text of times) expect(v.is(time, text), text).toBe(true);
    const ids = [...of('feed/id'), ...of('feed/entry/id')];
    for (const id of ids) expect(v.is(address, id), id).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('no two entries of any feed have one id', () => {
    const ids = [null, 'eastmere', 'norwick', 'ashmoor'].flatMap((councilId) =>
      jsonOf(councilId).items.map(({ id }) => id),
    );
    // 3 releases; 3 touched Eastmere, 2 Norwick, 1 Ashmoor.
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
    const inAtom = [null, 'eastmere', 'norwick', 'ashmoor'].flatMap((councilId) =>
      atomOf(councilId).items.map(({ id }) => id),
    );
    expect(inAtom).toEqual(ids);
  });
});

test('without a release the feeds are valid and empty, of the day the data reach to', () => {
  const empty = feedsOf([]);
  for (const councilId of [null, 'eastmere']) {
    expect(jsonOf(councilId, empty).items).toEqual([]);
    const { items, updated } = atomOf(councilId, empty);
    expect(items).toEqual([]);
    expect(updated?.toISOString()).toBe('2026-06-30T00:00:00.000Z');
    expect(xmlElements(textOf('atom', councilId, empty)).get('feed/updated')).toHaveLength(1);
  }
});

test('hostile text stays text', () => {
  const hostile = '<script>alert(1)</script> ]]> ]]> & "quotes" \u0000\u000B\uFFFF\uD800 <b>&amp;';
  const shown = '<script>alert(1)</script> ]]> ]]> & "quotes"  <b>&amp;';
  const names = [{ council_id: 'eastmere', name: hostile }];
  const from = feedsOf(
    [release('2026-07-20', [change('eastmere', 'a/1', { title: hostile })], { note: hostile })],
    names,
  );
  const escaped =
    '&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; ]]&gt; &amp; &quot;quotes&quot;  &lt;b&gt;&amp;amp;';
  for (const councilId of [null, 'eastmere']) {
    const elements = xmlElements(textOf('atom', councilId, from));
    const [content] = elements.get('feed/entry/content') ?? [];
    expect(content).toContain(escaped);
    expect(content).not.toMatch(/<script|<b>/);
    expect(jsonOf(councilId, from).items[0]?.content_html).toBe(content);
  }
  // The title of an entry is HTML in Atom and plain text in JSON.
  const titles = xmlElements(textOf('atom', 'eastmere', from)).get('feed/entry/title') ?? [];
  expect(titles[0]).toBe(`${escaped}: one change in the release of 20 July 2026`);
  expect(jsonOf('eastmere', from).items[0]?.title).toContain('<script>alert(1)</script> ]]> ]]>');
  expect(xmlElements(textOf('atom', 'eastmere', from)).get('feed/title')?.[0]).toContain(
    shown.slice(0, shown.indexOf('&amp;')),
  );
});

test('the newest fifty releases are told', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    release(`2026-07-20${at === 0 ? '' : `-${at + 1}`}`, [change('eastmere', `${at}`)]),
  );
  const from = feedsOf(many);
  for (const councilId of [null, 'eastmere']) {
    const { items } = jsonOf(councilId, from);
    expect(items).toHaveLength(50);
    expect(items[0]?.url).toBe(`${site}/changes#2026-07-20-60`);
    expect(items.at(-1)?.url).toBe(`${site}/changes#2026-07-20-11`);
  }
});

test('a release about no one council says nothing of councils', () => {
  const [entry] = jsonOf(null, feedsOf([release('2026-07-20', [change(null, 'a/1')])])).items;
  expect(entry?.summary).toBe('1 change, about no one council.');
});

test('a release of very many changes is cut, and says how many more there are', () => {
  const many = Array.from({ length: 340 }, (_, at) => change('eastmere', `${at}`));
  const [entry] = jsonOf(null, feedsOf([release('2026-07-20', many)])).items;
  expect(entry?.content_html.match(/<li>Changed/g)).toHaveLength(300);
  expect(entry?.content_html).toContain('<p>40 more changes on the page.</p>');
});
