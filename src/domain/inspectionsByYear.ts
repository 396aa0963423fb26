import type { InspectionKind } from '#contract/inspectionIds.ts';
import type { ListedInspection } from '#contract/inspectionList.ts';

/**
 * Kinds counted over the years. Of graded inspections (the first three) the data hold every one with
 * a published report; of joint and area SEND inspections those whose letter or outcome was found.
 */
export const countedKinds = ['sif', 'ilacs-standard', 'ilacs-short', 'jtai', 'send'] as const;
/** Kinds of which the data hold only some: never to be read as a trend. */
export const partlyKnownKinds = ['focused-visit', 'monitoring-visit'] as const;

export interface InspectionYear {
  year: number;
  of: Readonly<Record<InspectionKind, readonly ListedInspection[]>>;
}

/** The day an inspection counts from: its first; where that is not known, the report's publication. */
function dayOf({ started, published }: ListedInspection): string | null {
  return started ?? published ?? null;
}

function emptyYear(): Record<InspectionKind, ListedInspection[]> {
  return {
    sif: [],
    'ilacs-standard': [],
    'ilacs-short': [],
    'focused-visit': [],
    'monitoring-visit': [],
    jtai: [],
    send: [],
  };
}

/**
 * Inspections by the calendar year they started, one entry for every year from the first to that of
 * `dataAsAt`, also where nothing was inspected. The contract leaves no inspection without any day.
 */
export function inspectionsByYear(
  inspections: readonly ListedInspection[],
  dataAsAt: string,
): InspectionYear[] {
  const years = new Map<number, ReturnType<typeof emptyYear>>();
  let first = Infinity;
  for (const inspection of inspections) {
    const day = dayOf(inspection);
    if (day === null) continue;
    const year = Number(day.slice(0, 4));
    const of = years.get(year) ?? emptyYear();
    of[inspection.kind].push(inspection);
    years.set(year, of);
    first = Math.min(first, year);
  }
  const all: InspectionYear[] = [];
  for (let year = first; year <= Number(dataAsAt.slice(0, 4)); year += 1) {
    all.push({ year, of: years.get(year) ?? emptyYear() });
  }
  return all;
}
