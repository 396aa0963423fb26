/** Where the entries of feeds lead, and what councils are called. */
export interface FeedPlaces {
  /** Address of the site, without a slash at the end. */
  site: string;
  /** Names of the councils that have a page, by id. */
  councils: ReadonlyMap<string, string>;
}
