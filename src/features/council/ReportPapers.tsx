import type { Inspection } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { formatDay, formatSpan } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import styles from './ReportPapers.module.css';

interface PapersProps {
  report: GradedReport;
  inspection: Inspection | null;
}

function inspectedOn(report: GradedReport, inspection: Inspection | null): string {
  const endedOn = inspection?.endedOn ?? null;
  if (report.startedOn === null) return 'day not known';
  return endedOn === null
    ? `from ${formatDay(report.startedOn)}`
    : formatSpan(report.startedOn, endedOn);
}

/** A report's papers: when, under which rules, and where to read it. */
export function ReportPapers({ report, inspection }: PapersProps) {
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
          {inspection?.reportAddress ? (
            <a href={inspection.reportAddress}>
              Read Ofsted&rsquo;s report
              <span className="visually-hidden"> of {formatDay(report.publishedOn)}</span>
            </a>
          ) : (
            'no link in the data'
          )}
        </dd>
      </div>
    </dl>
  );
}
