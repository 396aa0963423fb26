import type { Inspection } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { formatDay, formatSpan } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import { readFromWords } from '#shared/format/readFromWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import styles from './ReportPapers.module.css';

interface PapersProps {
  report: GradedReport;
  inspection: Inspection | null;
  councilId: string;
  /** The day the data set was last checked. */
  checkedOn: string | undefined;
}

function inspectedOn(report: GradedReport, inspection: Inspection | null): string {
  const endedOn = inspection?.endedOn ?? null;
  if (report.startedOn === null) return 'day not known';
  return endedOn === null
    ? `from ${formatDay(report.startedOn)}`
    : formatSpan(report.startedOn, endedOn);
}

/** A report's papers: when, under which rules, and where to read it. */
export function ReportPapers({ report, inspection, councilId, checkedOn }: PapersProps) {
  const { inspectionId } = report;
  const address = inspection?.reportAddress ?? null;
  return (
    <dl className={styles['papers']}>
      <div>
        <dt>Inspected</dt>
        <dd>{inspectedOn(report, inspection)}</dd>
      </div>
      <div>
        <dt>Published</dt>
        <dd>{formatDay(report.publishedOn)}</dd>
      </div>
      <div>
        <dt>Framework</dt>
        <dd>{frameworkWords[report.framework].label}</dd>
      </div>
      {inspection && (
        <div>
          <dt>Type</dt>
          <dd>{inspectionKindWords[inspection.kind]}</dd>
        </div>
      )}
      <div>
        <dt>Report</dt>
        <dd>
          {address !== null ? (
            <a href={address}>
              Read Ofsted&rsquo;s report
              <span className="visually-hidden"> of {formatDay(report.publishedOn)}</span>
            </a>
          ) : (
            'no link in the data'
          )}
        </dd>
      </div>
      {inspection && (
        <div>
          <dt>Read from</dt>
          <dd>
            <SourceMark kind={sourceKind.ofInspection({ ...inspection, address })} />
            {readFromWords[inspection.read]}, {readDayWords.of(inspection, checkedOn)}
            <MistakeLink
              councilId={councilId}
              fact={`inspection:${inspectionId}`}
              of={`inspection published ${formatDay(report.publishedOn)}, its days and link`}
            />
          </dd>
        </div>
      )}
    </dl>
  );
}
