import * as v from 'valibot';
import { coverageIds } from './inspectionIds.ts';
import { isoDate, papersEntries, partialDate, slug } from './papers.ts';

const named = { councilId: slug, council: v.pipe(v.string(), v.description('Its name')) };

/** How much the data set holds, how it was read and what is known to be wrong: for the whole of it. */
export const dataQuality = v.object({
  ...papersEntries,
  checkedOn: isoDate,
  improvement: v.pipe(
    v.object({
      reports: v.pipe(
        v.record(v.string(), v.number()),
        v.description(`Graded ILACS reports by coverage: ${coverageIds.join(', ')}`),
      ),
      lacking: v.array(
        v.object({
          ...named,
          inspectionId: slug,
          publishedOn: isoDate,
          coverage: v.picklist(['partial', 'not-transcribed']),
          isLatest: v.boolean(),
        }),
      ),
    }),
    v.description(
      'Areas for improvement: which ILACS reports are transcribed in part or not at all',
    ),
  ),
  read: v.pipe(
    v.array(
      v.object({
        table: v.string(),
        source: v.picklist(['report', 'official-statistics', 'summary', 'council-paper', 'news']),
        rows: v.number(),
        withoutLink: v.number(),
      }),
    ),
    v.description('What the rows of inspections, events, plans and milestones were read from'),
  ),
  secondHand: v.pipe(
    v.array(v.object({ ...named, inspections: v.number(), events: v.number() })),
    v.description('Councils with rows read second-hand, most rows first'),
  ),
  oldest: v.pipe(
    v.array(v.object({ ...named, inspectionId: slug, publishedOn: isoDate })),
    v.description('Latest graded report of each council of today, the ten oldest first'),
  ),
  neverInspected: v.pipe(
    v.array(v.object(named)),
    v.description('Councils of today without a graded report of their own'),
  ),
  plans: v.object({
    councils: v.pipe(v.number(), v.description('Councils with a published plan in the data')),
    plans: v.number(),
    milestones: v.number(),
    withDueDate: v.number(),
    withStatus: v.number(),
    oldestStatus: v.nullable(partialDate),
  }),
  faults: v.pipe(
    v.array(
      v.object({
        id: slug,
        table: v.string(),
        councilId: v.nullable(slug),
        title: v.string(),
        summary: v.string(),
        notedOn: isoDate,
      }),
    ),
    v.description('Faults the keepers know of and have not mended, with the reason'),
  ),
});
export type DataQuality = v.InferOutput<typeof dataQuality>;
