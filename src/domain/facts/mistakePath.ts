import type { FactKey } from './FactKey.ts';

/** Where a mistake in a fact is reported, from the site's root. Ids are slugs: nothing to escape. */
export function mistakePath(councilId: string, fact: FactKey): string {
  return `/report-a-mistake?council=${councilId}&fact=${fact}`;
}
