import * as v from 'valibot';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { coverageIds, eventTypeIds } from '#contract/inspectionIds.ts';
import { framework } from '#contract/grades.ts';
import { isoDate, partialDate, slug } from '#contract/papers.ts';
import type { Visit } from '../visits.ts';

const visitKindIds = [
  'monitoring-visit',
  'focused-visit',
  'jtai',
  'send',
] as const satisfies readonly Visit['kind'][];

/** Raised when what is remembered changes shape. */
export const seenFormat = 1;

/**
 * What must be remembered of a council's file to tell later what is new in it: ids, and the few
 * fields that are compared. Titles are there to name a row that has since been taken out.
 */
export const seenCouncil = v.object({
  format: v.literal(seenFormat),
  /** Version of the content it was made from. */
  version: v.string(),
  dataAsAt: isoDate,
  reports: v.array(
    v.object({
      id: slug,
      framework,
      publishedOn: isoDate,
      /** A letter a lane, as in the compact report. */
      grades: v.string(),
    }),
  ),
  visits: v.array(
    v.object({
      id: slug,
      kind: v.picklist(visitKindIds),
      occurredOn: partialDate,
      publishedOn: v.nullable(partialDate),
      /** The event that tells what it found; null: none does. */
      eventId: v.nullable(slug),
      /** That event's. */
      title: v.nullable(v.string()),
      /** What Ofsted's tables say it looked at. */
      topic: v.nullable(v.string()),
    }),
  ),
  /** Those that tell of no visit and no graded report. */
  events: v.array(
    v.object({
      id: slug,
      type: v.picklist(eventTypeIds),
      occurredOn: partialDate,
      title: v.string(),
    }),
  ),
  plans: v.array(
    v.object({
      id: slug,
      title: v.string(),
      milestones: v.array(
        v.object({
          id: slug,
          title: v.string(),
          status: v.picklist(milestoneStatusIds),
          statusAsAt: v.nullable(partialDate),
          due: v.nullable(partialDate),
        }),
      ),
    }),
  ),
  /** What each report asks to improve, as far as it is transcribed. */
  improvement: v.array(
    v.object({ inspectionId: slug, coverage: v.picklist(coverageIds), areas: v.number() }),
  ),
});
export type SeenCouncil = v.InferOutput<typeof seenCouncil>;
