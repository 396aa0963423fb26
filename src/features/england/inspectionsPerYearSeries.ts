import type { InspectionKind } from '#contract/inspectionIds.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import {
  countedKinds,
  inspectionsByYear,
  partlyKnownKinds,
  type InspectionYear,
} from '#domain/inspectionsByYear.ts';

export type CountedKind = (typeof countedKinds)[number];

export interface PerYearSeries {
  dataAsAt: string;
  /** Every year from the first to that of `dataAsAt`. */
  years: readonly InspectionYear[];
  /** The year the data end in before it is over; null: they end with a year. */
  partYear: number | null;
  /** Years in which at least one visit is known: the data hold only some of them. */
  visitYears: readonly InspectionYear[];
  /** First day of the latest of each kind; null: none is in the data, or no first day is known. */
  latest: Readonly<Record<CountedKind, string | null>>;
  /** Counted by the year of publication: their first day is not known. */
  startNotKnown: number;
  /** The data hold at most one joint and one area SEND inspection of each council. */
  jointOnce: boolean;
}

/** Inspections by kind and by the year they started. */
export function inspectionsPerYearSeries({ inspections, dataAsAt }: InspectionList): PerYearSeries {
  const years = inspectionsByYear(inspections, dataAsAt);
  const counted = new Set<InspectionKind>(countedKinds);
  const latest: Record<CountedKind, string | null> = {
    sif: null,
    'ilacs-standard': null,
    'ilacs-short': null,
    jtai: null,
    send: null,
  };
  for (const kind of countedKinds) {
    for (const { of } of years) {
      for (const { started } of of[kind]) {
        if (started !== undefined && started > (latest[kind] ?? '')) latest[kind] = started;
      }
    }
  }
  return {
    dataAsAt,
    years,
    partYear: dataAsAt.endsWith('-12-31') ? null : Number(dataAsAt.slice(0, 4)),
    visitYears: years.filter(({ of }) => partlyKnownKinds.some((kind) => of[kind].length > 0)),
    latest,
    startNotKnown: inspections.filter(
      ({ kind, started }) => counted.has(kind) && started === undefined,
    ).length,
    jointOnce: (['jtai', 'send'] as const).every((kind) => {
      const own = inspections.filter((inspection) => inspection.kind === kind);
      return new Set(own.map(({ councilId }) => councilId)).size === own.length;
    }),
  };
}
