import type { Council, Improvement } from '#contract/council.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { coverageWords } from '#shared/format/coverageWords.ts';
import { ImprovementList } from './ImprovementList.tsx';
import styles from './Improvements.module.css';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { reportYear } from '#domain/reportYear.ts';
import { RecordTakeAway } from './RecordTakeAway.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';

interface Heard {
  improvement: Improvement;
  year: string;
  address: string | null;
  published: string;
}

function heardOf(council: Council): Heard[] {
  return council.improvement
    .flatMap((improvement): Heard[] => {
      const report = council.reports.find(
        ({ inspectionId }) => inspectionId === improvement.inspectionId,
      );
      if (report === undefined) return [];
      const address = inspectionOf(council, report)?.reportAddress ?? null;
      return [{ improvement, year: reportYear(report), address, published: report.publishedOn }];
    })
    .reverse();
}

function ReportLink({ address, published }: Pick<Heard, 'address' | 'published'>) {
  if (address === null) return <>There is no link to the report in the data.</>;
  return (
    <a href={address}>
      Read the report
      <span className="visually-hidden"> of {formatDay(published)}</span>
    </a>
  );
}

/** What the latest report asks the council to improve, and what earlier ones asked. */
export function Improvements({ council }: { council: Council }) {
  const [latest, ...older] = heardOf(council);
  const sif = council.reports.filter(({ framework }) => framework === 'sif').map(reportYear);
  const sifNote =
    sif.length > 0 &&
    `What the single ${sif.length === 1 ? 'inspection' : 'inspections'} of ${listInWords(sif)} asked to improve is not transcribed.`;
  if (latest === undefined) {
    return (
      <Section id="improve" title={sectionTitle('improve', council)}>
        <p>
          {sifNote ||
            'No report with areas for improvement is in the data. That does not mean there is nothing to improve.'}
        </p>
      </Section>
    );
  }
  return (
    <Section
      id="improve"
      title={sectionTitle('improve', council)}
      note={
        <>
          {coverageWords(latest.improvement, latest.year)} <ReportLink {...latest} />
        </>
      }
      foot={
        <span data-record-table="improve">
          <RecordTakeAway council={council} table="improve" />
        </span>
      }
    >
      <ImprovementList council={council} improvement={latest.improvement} />
      {older.map((heard) => (
        <details key={heard.improvement.inspectionId} className={styles['older']}>
          <summary>What the {heard.year} report asked to improve</summary>
          <p className={styles['note']}>
            {coverageWords(heard.improvement, heard.year)} <ReportLink {...heard} />
          </p>
          <ImprovementList council={council} improvement={heard.improvement} />
        </details>
      ))}
      {sifNote && <p className={styles['note']}>{sifNote}</p>}
    </Section>
  );
}
