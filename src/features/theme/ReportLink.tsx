import { sourceKind } from '#domain/sourceKind.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import type { KnownReport } from './themeData.ts';

interface ReportLinkProps {
  report: Pick<KnownReport, 'address' | 'publishedOn'>;
  /** The council's name. */
  of: string;
}

/** The way to Ofsted's report. */
export function ReportLink({ report: { address, publishedOn }, of }: ReportLinkProps) {
  if (address === null) return <>No link to it is in the data.</>;
  return (
    <>
      <SourceMark kind={sourceKind.ofSource({ address, title: '' })} />
      <a href={address}>
        Read the report
        <span className="visually-hidden">
          {' '}
          on {of} of {formatDay(publishedOn)}
        </span>
      </a>
    </>
  );
}
