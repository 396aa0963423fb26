export interface FeedEntry {
  /** Never changes and is that of no other entry: an absolute address. */
  id: string;
  /** Where to read it on the site, an absolute address. */
  link: string;
  /** Plain text, as the summary is. */
  title: string;
  /** ISO day and time, UTC. */
  updated: string;
  summary: string;
  html: string;
}

/** A feed in the words it is written with, whatever its format. All addresses are absolute. */
export interface FeedText {
  title: string;
  description: string;
  /** The page it belongs to; also its id. */
  home: string;
  site: string;
  atom: string;
  json: string;
  /** ISO day and time, UTC. */
  updated: string;
  rights: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}
