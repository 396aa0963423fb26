import type { Lane } from '#contract/gradeIds.ts';
import type { ImprovementArea } from '#contract/inspectionIds.ts';
import type { CountBy } from '#domain/countThemes.ts';
import type { Standing } from '#domain/grades.ts';
import type { ThemeOrder } from '#domain/themeRanking.ts';

/** What is counted. Of each choice, null is all. */
export interface ThemeChoice {
  by: CountBy;
  /** First and last year of publication. */
  since: number | null;
  until: number | null;
  region: string | null;
  /** Only reports that stand so on the judgement. */
  grade: Standing | null;
  /** Under which judgement of the report it is asked. */
  area: ImprovementArea | null;
  group: string | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface ThemesState extends ThemeChoice {
  /** The judgement whose grades reports are told apart by. */
  judgement: Lane;
  order: ThemeOrder;
  /** Which number shows its councils: `ranking.voice`, `years.voice.2019`, `grades.voice.good`. */
  open: string | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

export const everyReport: ThemeChoice = {
  by: 'reports',
  since: null,
  until: null,
  region: null,
  grade: null,
  area: null,
  group: null,
};
