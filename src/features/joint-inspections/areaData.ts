import type { CouncilList, CouncilListItem } from '#contract/councilList.ts';
import type { InspectionList, ListedInspection } from '#contract/inspectionList.ts';
import { existsOn } from '#domain/councilExists.ts';
import { areaStatusOf, type AreaStatus } from './areaStatus.ts';
import type { AreaSubject } from './areaSubject.ts';

export type AreaCouncil = Pick<
  CouncilListItem,
  'id' | 'name' | 'gssCode' | 'region' | 'kind' | 'tile'
>;

/** An inspection of a council's area, or a council of today without one in the data. */
export interface AreaRow {
  /** Unlike any other row's. */
  key: string;
  council: AreaCouncil;
  inspection: ListedInspection | null;
  status: AreaStatus;
  /** The council exists and this is its last inspection, or its having none: what the map shows. */
  stands: boolean;
}

export interface AreaData {
  subject: AreaSubject;
  dataAsAt: string;
  version: string;
  /** Councils of today. */
  councils: number;
  /** By name; a council's inspections latest first. */
  rows: readonly AreaRow[];
  regions: readonly string[];
  /** Ids of what was looked at, in the order in which each was first. */
  topics: readonly string[];
}

/** The day an inspection is ordered by, ISO; '' where neither day is known. */
function dayOf({ started, published }: ListedInspection): string {
  return started ?? published ?? '';
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Inspections of one kind beside every council there is, in one pass over each list. */
export function areaData(
  subject: AreaSubject,
  { councils, dataAsAt, version }: Pick<CouncilList, 'councils' | 'dataAsAt' | 'version'>,
  { inspections }: Pick<InspectionList, 'inspections'>,
): AreaData {
  const own = inspections
    .filter(({ kind }) => kind === subject.kind)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const ofCouncil = new Map<string, ListedInspection[]>();
  for (const inspection of own) {
    const others = ofCouncil.get(inspection.councilId);
    if (others === undefined) ofCouncil.set(inspection.councilId, [inspection]);
    else others.unshift(inspection);
  }
  let today = 0;
  const rows: AreaRow[] = [];
  for (const { id, name, gssCode, region, kind, tile, ...life } of [...councils].sort(byName)) {
    const council = { id, name, gssCode, region, kind, tile };
    const exists = existsOn(life, dataAsAt);
    if (exists) today += 1;
    const found = ofCouncil.get(id) ?? [];
    found.forEach((inspection, at) => {
      const status = areaStatusOf(inspection);
      rows.push({ key: inspection.id, council, inspection, status, stands: exists && at === 0 });
    });
    if (found.length === 0 && exists) {
      rows.push({ key: id, council, inspection: null, status: 'not-in-data', stands: true });
    }
  }
  return {
    subject,
    dataAsAt,
    version,
    councils: today,
    rows,
    regions: [...new Set(rows.map(({ council }) => council.region))].sort(),
    topics: [...new Set(own.flatMap(({ topic }) => topic ?? []))],
  };
}
