import type { ReleaseSheet } from '#publisher/import/ReleaseSheet.ts';
import { dayIn } from './dayIn.ts';
import { daysInText } from './daysInText.ts';
import { readDay } from './readDay.ts';

/** What a release says of itself; null: it does not say. */
export interface ReleaseExtent {
  title: string | null;
  publishedOn: string | null;
  /** Inspections that began by this day … */
  asAt: string | null;
  /** … and whose report was published by this one are in the release. */
  publishedBy: string | null;
  address: string | null;
}

const longestTitle = 160;

/** Reads the cover and titles: the name of the release, its day, and what it covers. */
export function releaseExtent(sheets: readonly ReleaseSheet[]): ReleaseExtent {
  const extent: ReleaseExtent = {
    title: null,
    publishedOn: null,
    asAt: null,
    publishedBy: null,
    address: null,
  };
  for (const { rows } of sheets) {
    for (const { cells } of rows.slice(0, 40)) {
      const [label, value] = cells;
      for (const { text } of cells) {
        // Notes, which are longer, tell of other releases too.
        if (text.length > longestTitle) continue;
        const isTitle = /\binspection outcomes\b/i.test(text) && daysInText.asAt(text) !== null;
        if (isTitle) extent.title ??= text;
        extent.asAt ??= daysInText.asAt(text);
        extent.publishedBy ??= daysInText.publishedBy(text);
      }
      if (label === undefined || value === undefined) continue;
      if (/^(published on|publication date|release date|date published):?$/i.test(label.text)) {
        extent.publishedOn ??= dayIn(readDay(value), 'day-first');
      }
      if (
        /\brelease\b.*\bpage\b/i.test(label.text) &&
        /^https?:\/\/\S+$/.test(value.address ?? '')
      ) {
        extent.address ??= value.address;
      }
    }
  }
  return extent;
}
