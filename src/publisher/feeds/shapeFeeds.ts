import { feedPaths } from '#contract/apiPaths.ts';
import type { DataRelease } from '#contract/changes.ts';
import type { Papers } from '#contract/papers.ts';
import { changesByCouncil } from '#domain/changes/changesByCouncil.ts';
import { publisherName } from '#publisher/archive/publisherName.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { releaseOrder } from '#publisher/release/releaseOrder.ts';
import { councilEntry } from './councilEntry.ts';
import type { FeedEntry, FeedText } from './FeedText.ts';
import { releaseEntry } from './releaseEntry.ts';
import { writeFeed } from './writeFeed.ts';

/** Entries a feed has: its newest. */
const most = 50;

interface Feeds {
  papers: Pick<Papers, 'dataAsAt'>;
  councils: readonly Pick<Row<'councils'>, 'council_id' | 'name'>[];
  releases: readonly DataRelease[];
  /** Text that reuse of the data must show. */
  rights: string;
  /** Address of the site, without a slash at the end. */
  site: string;
}

/**
 * Every feed as text by path from the site's root: of all releases, and of each council those that
 * touched it. Without a release they have no entries.
 */
export function shapeFeeds({
  papers,
  councils,
  releases,
  rights,
  site,
}: Feeds): [string, string][] {
  const newestFirst = releases.toSorted((a, b) => releaseOrder(b, a));
  const names = new Map(councils.map(({ council_id, name }) => [council_id, name]));
  const files = (
    paths: { atom: string; json: string },
    head: Pick<FeedText, 'title' | 'description' | 'home'>,
    entries: readonly FeedEntry[],
  ): [string, string][] => {
    const { atom, json } = writeFeed({
      ...head,
      site,
      rights,
      atom: `${site}/${paths.atom}`,
      json: `${site}/${paths.json}`,
      updated: entries[0]?.updated ?? `${papers.dataAsAt}T00:00:00.000Z`,
      entries: entries.slice(0, most),
    });
    return [
      [paths.atom, atom],
      [paths.json, json],
    ];
  };

  const ofCouncils = new Map<string, FeedEntry[]>(councils.map(({ council_id: id }) => [id, []]));
  for (const release of newestFirst) {
    const changes = changesByCouncil(release.changes);
    const touched = new Set([...Object.keys(release.opened ?? {}), ...changes.keys()]);
    for (const id of touched) {
      const name = id === null ? undefined : names.get(id);
      if (id === null || name === undefined) continue;
      const council = { id, name };
      const entry = councilEntry({ site, council, release, changes: changes.get(id) ?? [] });
      ofCouncils.get(id)?.push(entry);
    }
  }
  return [
    ...files(
      feedPaths.all,
      {
        title: `${publisherName}: changes to the data`,
        description: 'What each release of the data set changed, council by council.',
        home: `${site}/changes`,
      },
      newestFirst.slice(0, most).map((release) => releaseEntry(release, { site, councils: names })),
    ),
    ...councils.flatMap(({ council_id: id, name }) =>
      files(
        feedPaths.council(id),
        {
          title: `${name}: changes to the data`,
          description: `What releases of the data set changed in the record of ${name}.`,
          home: `${site}/councils/${id}`,
        },
        ofCouncils.get(id) ?? [],
      ),
    ),
  ];
}
