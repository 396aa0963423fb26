import type { AfterInadequateCouncil, AfterInadequateList } from '#contract/afterInadequate.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { expandReport } from '#domain/compactReports.ts';
import { inadequatePaths, type InadequatePath } from '#domain/inadequate/inadequatePaths.ts';

/** `address`: of Ofsted's report; null where the data hold none. */
export type PathReport = GradedReport & { address: string | null };
export type PathCouncil = Omit<AfterInadequateCouncil, 'reports'> & { reports: PathReport[] };
export type CouncilPath = InadequatePath<PathCouncil>;

export interface AfterInadequateData {
  dataAsAt: string;
  /** Of the data. */
  version: string;
  openingLane: Lane;
  /** By name, compared by character, so that server and browser order alike. */
  councils: readonly PathCouncil[];
  /** Paths of every judgement, by name of the council, a council's own oldest first. */
  paths: Readonly<Record<Lane, readonly CouncilPath[]>>;
  /** Councils whose adoption services alone were inadequate: on none of the five judgements. */
  adoptionOnly: readonly PathCouncil[];
}

const known = new WeakMap<AfterInadequateList, AfterInadequateData>();

/** Reads the file, once for each, into what every view of it is worked out from. */
export function afterInadequateData(list: AfterInadequateList): AfterInadequateData {
  const data = known.get(list) ?? read(list);
  known.set(list, data);
  return data;
}

function read({ dataAsAt, version, openingLane, councils: listed }: AfterInadequateList) {
  const councils = listed
    .map((council): PathCouncil => {
      const reports = council.reports.map((report) => {
        return { ...expandReport(report), address: report.address ?? null };
      });
      return { ...council, reports };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const on = (lane: Lane) => councils.flatMap((one) => inadequatePaths(one, lane, dataAsAt));
  const paths = {
    overall: on('overall'),
    leaders: on('leaders'),
    'help-and-protection': on('help-and-protection'),
    'children-in-care': on('children-in-care'),
    'care-leavers': on('care-leavers'),
  };
  const withPath = new Set(laneIds.flatMap((lane) => paths[lane].map(({ council }) => council)));
  return {
    dataAsAt,
    version,
    openingLane,
    councils,
    paths,
    adoptionOnly: councils.filter((council) => !withPath.has(council)),
  };
}
