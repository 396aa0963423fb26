import type { Improvement } from '#contract/council.ts';

export type RaisedBefore =
  /** No earlier ILACS report of this council to look at. */
  | { known: false; reason: 'no-earlier-report' }
  /** There is an earlier report, but its areas for improvement are not transcribed. */
  | { known: false; reason: 'not-transcribed'; previousInspectionId: string }
  | {
      known: true;
      previousInspectionId: string;
      themes: ReadonlySet<string>;
      /** Only part of the earlier report is transcribed: a theme may be missing. */
      partial: boolean;
    };

/**
 * The themes that the previous ILACS report of the same council also asked to improve.
 * `improvements` oldest first. A theme is our own coding, so "raised before" means the same theme,
 * not the same sentence.
 */
export function raisedBefore(
  improvements: readonly Improvement[],
  inspectionId: string,
): RaisedBefore {
  const position = improvements.findIndex((one) => one.inspectionId === inspectionId);
  const previous = improvements[position - 1];
  if (position < 1 || previous === undefined) return { known: false, reason: 'no-earlier-report' };
  const previousInspectionId = previous.inspectionId;
  if (previous.coverage === 'not-transcribed') {
    return { known: false, reason: 'not-transcribed', previousInspectionId };
  }
  return {
    known: true,
    previousInspectionId,
    themes: new Set(previous.areas.flatMap((area) => area.themes)),
    partial: previous.coverage === 'partial',
  };
}
