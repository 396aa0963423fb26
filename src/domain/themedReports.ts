import type { Coverage, ImprovementArea } from '#contract/inspectionIds.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { ReportThemes } from '#contract/improvementList.ts';

/** What is needed of a council to say whose report it is. */
interface ReportingCouncil {
  id: string;
  name: string;
  gssCode: string;
  region: string;
  reports: readonly GradedReport[];
}

/** `sif-not-transcribed`: of the framework until 2018, none of whose reports is transcribed. */
export type ThemeCoverage = Coverage | 'sif-not-transcribed';

/** A graded report with what it asked to improve, as far as that is transcribed. */
export interface ThemedReport {
  id: string;
  council: Omit<ReportingCouncil, 'reports'>;
  report: GradedReport;
  coverage: ThemeCoverage;
  areas: readonly { area: ImprovementArea; themes: readonly string[] }[];
}

/**
 * Every graded report of every council with the themes it asked to improve, oldest publication
 * first. One that the list of themes does not know is not transcribed: unknown, not none.
 */
export function themedReports(
  councils: readonly ReportingCouncil[],
  asked: readonly ReportThemes[],
): ThemedReport[] {
  const known = new Map(asked.map((one) => [one.inspectionId, one]));
  return councils
    .flatMap(({ reports, id, name, gssCode, region }) => {
      const council = { id, name, gssCode, region };
      return reports.map((report): ThemedReport => {
        const of = known.get(report.inspectionId);
        const none = report.framework === 'sif' ? 'sif-not-transcribed' : 'not-transcribed';
        return {
          id: report.inspectionId,
          council,
          report,
          coverage: of?.coverage ?? none,
          areas: of?.areas ?? [],
        };
      });
    })
    .sort((a, b) => {
      const [one, other] = [a.report.publishedOn, b.report.publishedOn];
      return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
    });
}
