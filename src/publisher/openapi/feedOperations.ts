import { feedPaths } from '#contract/apiPaths.ts';
import type { Operation, PathParameter } from './operation.ts';

/** The feeds of changes to the data: of all releases, and of one council. */
export function feedOperations(councilId: PathParameter): Operation<never>[] {
  const council = feedPaths.council('{councilId}');
  const parameters = [councilId];
  return [
    {
      path: feedPaths.all.atom,
      id: 'getChangesAtom',
      summary: 'Releases of the data set and what they changed, as an Atom feed',
      schema: 'application/atom+xml',
    },
    {
      path: feedPaths.all.json,
      id: 'getChangesJsonFeed',
      summary: 'Releases of the data set and what they changed, as a JSON feed',
      schema: 'application/feed+json',
    },
    {
      path: council.atom,
      id: 'getCouncilChangesAtom',
      summary: 'What releases changed in the data on one council, as an Atom feed',
      schema: 'application/atom+xml',
      parameters,
    },
    {
      path: council.json,
      id: 'getCouncilChangesJsonFeed',
      summary: 'What releases changed in the data on one council, as a JSON feed',
      schema: 'application/feed+json',
      parameters,
    },
  ];
}
