import * as v from 'valibot';
import { coverageIds } from './inspectionIds.ts';
import { isoDate, papersEntries, partialDate, slug } from './papers.ts';
import { readKindIds, readTableIds } from './readIds.ts';

const named = { councilId: slug, council: v.pipe(v.string(), v.description('Its name')) };

export const lackingReport = v.object({
  ...named,
  inspectionId: slug,
  publishedOn: isoDate,
  coverage: v.picklist(['partial', 'not-transcribed']),
  isLatest: v.pipe(v.boolean(), v.description("The council's latest graded report")),
  isFormer: v.pipe(v.boolean(), v.description('The council has been abolished')),
});
export type LackingReport = v.InferOutput<typeof lackingReport>;

export const readCount = v.object({
  table: v.picklist(readTableIds),
  kind: v.pipe(
    v.picklist(readKindIds),
    v.description(
      "Whose words the rows were read from: Ofsted's own, a council's or the government's own paper, another's account; not-told: the row does not say",
    ),
  ),
  rows: v.number(),
  withoutLink: v.pipe(v.number(), v.description('Rows among them without an address')),
});
export type ReadCount = v.InferOutput<typeof readCount>;

export const secondHandCouncil = v.object({
  ...named,
  inspections: v.number(),
  events: v.number(),
  plans: v.number(),
  milestones: v.number(),
});
export type SecondHandCouncil = v.InferOutput<typeof secondHandCouncil>;

export const latestReport = v.object({ ...named, inspectionId: slug, publishedOn: isoDate });
export type LatestReport = v.InferOutput<typeof latestReport>;

/** How much the data set holds, how it was read and what is known to be wrong: for the whole of it. */
export const dataQuality = v.object({
  ...papersEntries,
  checkedOn: isoDate,
  councilsToday: v.pipe(v.number(), v.description('Councils that have not been abolished')),
  improvement: v.pipe(
    v.object({
      reports: v.pipe(
        v.record(v.string(), v.number()),
        v.description(`Graded ILACS reports by coverage: ${coverageIds.join(', ')}`),
      ),
      lacking: v.pipe(
        v.array(lackingReport),
        v.description("Latest reports of today's councils first, then the newest"),
      ),
    }),
    v.description(
      'Areas for improvement: which ILACS reports are transcribed in part or not at all',
    ),
  ),
  read: v.pipe(
    v.array(readCount),
    v.description('What the rows of inspections, events, plans and milestones were read from'),
  ),
  secondHand: v.pipe(
    v.array(secondHandCouncil),
    v.description('Councils with rows read second-hand, most rows first'),
  ),
  oldest: v.pipe(
    v.array(latestReport),
    v.description('Latest graded report of each council of today, the ten oldest first'),
  ),
  neverInspected: v.pipe(
    v.array(v.object(named)),
    v.description('Councils of today without a graded report of their own'),
  ),
  plans: v.object({
    councils: v.pipe(
      v.number(),
      v.description('Councils of today with a published plan in the data'),
    ),
    plans: v.number(),
    milestones: v.number(),
    withDueDate: v.number(),
    withStatus: v.number(),
    oldestStatus: v.pipe(
      v.nullable(v.object({ ...named, planId: slug, milestoneId: slug, asAt: partialDate })),
      v.description('The status that was reported longest ago, among those that are known'),
    ),
  }),
  faults: v.pipe(
    v.array(
      v.object({
        id: slug,
        table: v.string(),
        councilId: v.nullable(slug),
        council: v.nullable(v.string()),
        title: v.string(),
        summary: v.string(),
        notedOn: isoDate,
      }),
    ),
    v.description('Faults the keepers know of and have not mended, with the reason'),
  ),
});
export type DataQuality = v.InferOutput<typeof dataQuality>;
