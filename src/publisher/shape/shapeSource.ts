import type { Source } from '#contract/actionPlans.ts';

/** The source that a row names. */
export function shapeSource(row: {
  source_url: string | null;
  source_title: string;
  source_published_on: string | null;
  read_on: string | null;
}): Source {
  return {
    address: row.source_url,
    title: row.source_title,
    publishedOn: row.source_published_on,
    ...(row.read_on !== null && { readOn: row.read_on }),
  };
}
