import type { Source } from '#contract/actionPlans.ts';
import { formatDay } from '#shared/format/formatDay.ts';

/** Where a fact comes from, linked where the data hold an address. */
export function SourceLink({ source: { address, title, publishedOn } }: { source: Source }) {
  const date = publishedOn !== null && ` (${formatDay(publishedOn)})`;
  return (
    <>
      Source: {address === null ? title : <a href={address}>{title}</a>}
      {date}.{address === null && ' There is no link in the data.'}
    </>
  );
}
