import * as v from 'valibot';
import { source } from './actionPlans.ts';
import { compactReport } from './councilList.ts';
import { lane } from './grades.ts';
import { interventionIds } from './interventionIds.ts';
import { isoDate, papersEntries, partialDate, slug, webAddress } from './papers.ts';

/** A council with an inadequate judgement in its history, and what is known to have followed. */
export const afterInadequateCouncil = v.object({
  id: slug,
  name: v.string(),
  gssCode: v.pipe(v.string(), v.description('ONS code: E06000049')),
  region: v.string(),
  established: v.optional(isoDate),
  abolished: v.pipe(
    v.optional(isoDate),
    v.description('The day the council ceased to exist; it counts until the day before'),
  ),
  successors: v.pipe(
    v.array(v.object({ id: slug, name: v.string() })),
    v.description('Councils that followed an abolished one; none has its grades'),
  ),
  reports: v.pipe(
    v.array(compactReport),
    v.description('All graded reports, oldest publication first'),
  ),
  adoption: v.pipe(
    v.array(slug),
    v.description(
      'Reports that judged adoption inadequate: a sub-judgement until 2018, on none of the five lanes',
    ),
  ),
  visits: v.pipe(
    v.array(v.object({ on: partialDate, address: v.optional(webAddress) })),
    v.description('Monitoring visits known, oldest first; not every visit is in the data'),
  ),
  events: v.pipe(
    v.array(
      v.object({ type: v.picklist(interventionIds), on: partialDate, title: v.string(), source }),
    ),
    v.description('What the government did, as far as it is in the data, oldest first'),
  ),
});
export type AfterInadequateCouncil = v.InferOutput<typeof afterInadequateCouncil>;

/** Every council, today's and abolished, that a report since 2014 judged inadequate on anything. */
export const afterInadequateList = v.object({
  ...papersEntries,
  openingLane: v.pipe(
    lane,
    v.description('The judgement a view opens on, given the latest reports of all councils'),
  ),
  councils: v.array(afterInadequateCouncil),
});
export type AfterInadequateList = v.InferOutput<typeof afterInadequateList>;
