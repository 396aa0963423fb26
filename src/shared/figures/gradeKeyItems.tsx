import { isGrade, type Standing } from '#domain/grades.ts';
import type { KeyItem } from '#shared/export/TakeAway.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { GradeSign } from './GradeSign.tsx';

/** The key of a picture to the standings in it: mark, letter and word. */
export function gradeKeyItems(standings: readonly Standing[]): KeyItem[] {
  return standings.map((standing) => ({
    label: isGrade(standing)
      ? `${gradeLetter(standing)} ${gradeLabel(standing)}`
      : gradeLabel(standing),
    sign: <GradeSign standing={standing} />,
  }));
}
