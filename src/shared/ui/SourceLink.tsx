import type { Source } from '#contract/actionPlans.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { SourceMark } from './SourceMark.tsx';

/** Where a fact comes from and whose words it is, linked where the data hold an address. */
export function SourceLink({ source }: { source: Source }) {
  const { address, title, publishedOn, readOn } = source;
  const days = [
    ...(publishedOn === null ? [] : [formatDay(publishedOn)]),
    ...(readOn === undefined ? [] : [`read ${formatDay(readOn)}`]),
  ].join(', ');
  return (
    <>
      Source: <SourceMark kind={sourceKind.ofSource(source)} />
      {address === null ? title : <a href={address}>{title}</a>}
      {days !== '' && ` (${days})`}.{address === null && ' There is no link in the data.'}
    </>
  );
}
