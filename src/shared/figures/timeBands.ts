import type { Framework } from '#contract/gradeIds.ts';
import { frameworkPeriods } from '#domain/frameworks.ts';
import { inspectionPause } from '#domain/inspectionPause.ts';

/** A stretch of a time axis, ISO days, both inside the axis. */
interface Band {
  from: string;
  to: string;
}

export interface TimeBands {
  frameworks: readonly (Band & { framework: Framework })[];
  /** null: the axis lies outside it. */
  pause: Band | null;
}

function clip(from: string, to: string, axis: Band): Band | null {
  const band = { from: from < axis.from ? axis.from : from, to: to > axis.to ? axis.to : to };
  return band.from < band.to ? band : null;
}

/**
 * What has to be marked on every time axis of grades: the frameworks, by the days inspections under
 * them started, and the pause of 2020 to 2021.
 */
export function timeBands(axis: Band): TimeBands {
  return {
    frameworks: frameworkPeriods.flatMap(({ framework, from, until }) => {
      const band = clip(from, until ?? axis.to, axis);
      return band === null ? [] : [{ framework, ...band }];
    }),
    pause: clip(inspectionPause.from, inspectionPause.until, axis),
  };
}
