import type { CouncilList, CouncilListItem } from '#contract/councilList.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { expandReport } from '#domain/compactReports.ts';
import { existsOn } from '#domain/councilExists.ts';
import { openingLane } from '#domain/openingLane.ts';
import { reportAsAt } from '#domain/standing.ts';

/** `address`: of Ofsted's report; null where the data hold none. */
type ListedReport = GradedReport & { address: string | null };
export type NationalCouncil = Omit<CouncilListItem, 'reports'> & { reports: ListedReport[] };

export interface NationalData {
  dataAsAt: string;
  /** Of the data. */
  version: string;
  /** By name. Compared by character, so that server and browser order alike. */
  councils: NationalCouncil[];
  regions: string[];
  /** The judgement the page opens on. */
  openingLane: Lane;
}

type List = Pick<CouncilList, 'dataAsAt' | 'version'> & { councils: readonly CouncilListItem[] };

const known = new WeakMap<List, NationalData>();

/** Reads the national file, once for each file, into what every view of it is worked out from. */
export function nationalData(list: List): NationalData {
  const data = known.get(list) ?? read(list);
  known.set(list, data);
  return data;
}

function read(list: List): NationalData {
  const councils = list.councils
    .map((council) => ({
      ...council,
      reports: council.reports.map((report) => ({
        ...expandReport(report),
        address: report.address ?? null,
      })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const latest = councils
    .filter((council) => existsOn(council, list.dataAsAt))
    .map((council) => reportAsAt(council.reports, list.dataAsAt))
    .filter((report) => report !== null);
  return {
    dataAsAt: list.dataAsAt,
    version: list.version,
    councils,
    regions: [...new Set(councils.map((council) => council.region))].sort(),
    openingLane: openingLane(latest),
  };
}
