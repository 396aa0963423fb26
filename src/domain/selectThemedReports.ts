import type { Lane } from '#contract/gradeIds.ts';
import type { Standing } from './grades.ts';
import type { ThemeCoverage, ThemedReport } from './themedReports.ts';

export interface ReportChoice {
  /** First and last year of publication; null: no limit. */
  since: number | null;
  until: number | null;
  region: string | null;
  /** Only reports that stand so on the judgement; null: all. */
  grade: Standing | null;
  judgement: Lane;
}

/** The reports of a choice: those that can be counted, and all others by reason. */
export interface SelectedReports {
  /** Transcribed, in full or in part, or naming nothing to improve. Oldest publication first. */
  transcribed: ThemedReport[];
  /** Of those: transcribed in part, so that a theme may be missing. */
  partial: ThemedReport[];
  /** Of those: they name no area for improvement. */
  noneNamed: ThemedReport[];
  /** Left out, as what they ask is not known: under ILACS, and under SIF until 2018. */
  notTranscribed: ThemedReport[];
  sif: ThemedReport[];
}

/** The year a report is counted in. */
export function publicationYear({ report }: Pick<ThemedReport, 'report'>): number {
  return Number(report.publishedOn.slice(0, 4));
}

/** Picks reports and tells those apart of which it is known what they ask to improve. */
export function selectThemedReports(
  reports: readonly ThemedReport[],
  { since, until, region, grade, judgement }: ReportChoice,
): SelectedReports {
  const fitting = reports.filter((one) => {
    const year = publicationYear(one);
    return (
      (since === null || year >= since) &&
      (until === null || year <= until) &&
      (region === null || one.council.region === region) &&
      (grade === null || one.report.grades[judgement] === grade)
    );
  });
  const of = (...coverages: ThemeCoverage[]) =>
    fitting.filter(({ coverage }) => coverages.includes(coverage));
  return {
    transcribed: of('full', 'partial', 'none-named'),
    partial: of('partial'),
    noneNamed: of('none-named'),
    notTranscribed: of('not-transcribed'),
    sif: of('sif-not-transcribed'),
  };
}
