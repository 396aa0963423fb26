import { laterPart } from '#shared/ui/laterPart.tsx';

/** The drawing and the table of a council's timeline, which need no script once they are written. */
export const timelineParts = {
  drawing: laterPart(
    async () => (await import('#shared/figures/RatingTimeline.tsx')).RatingTimeline,
  ),
  table: laterPart(
    async () => (await import('#shared/figures/RatingTimelineTable.tsx')).RatingTimelineTable,
  ),
  load: async (): Promise<void> => {
    await Promise.all([timelineParts.drawing.load(), timelineParts.table.load()]);
  },
};

// Where pages are written they are there from the start.
if (import.meta.env.SSR) await timelineParts.load();
