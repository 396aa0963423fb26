import type { ImprovementList } from '#contract/improvementList.ts';
import type { Theme } from '#contract/themes.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';

/** Why a council's latest report says nothing here about what it was asked. */
export type ThemeGap =
  /** Its latest report is of the single inspection framework, none of which is transcribed. */
  'sif' | 'not-transcribed' | 'not-inspected';

/** What a council's latest report asked it to improve. */
export interface AskedCouncil {
  council: NationalCouncil;
  publishedOn: string;
  /** Ids, each once, in the report's order; `other` left out. */
  themes: ReadonlySet<string>;
  /** The report names more than the data hold: a theme not found is not known, not absent. */
  isPartial: boolean;
  /** The report names no area for improvement. */
  namesNone: boolean;
  /** Some of it fits no theme. */
  hasOther: boolean;
}

export interface SharedThemesView {
  /** Themes that two or more were asked to improve, those of most councils first, then by name. */
  shared: readonly { theme: Theme; councils: readonly AskedCouncil[] }[];
  /** Themes that one council alone was asked to improve. */
  alone: readonly { theme: Theme; council: AskedCouncil }[];
  /** Councils whose latest report is transcribed, in the order given. */
  asked: readonly AskedCouncil[];
  /** The others, by reason. */
  gaps: readonly { reason: ThemeGap; councils: readonly NationalCouncil[] }[];
}

const gapIds = ['sif', 'not-transcribed', 'not-inspected'] as const satisfies readonly ThemeGap[];

type Reports = ReadonlyMap<string, ImprovementList['reports'][number]>;

function askedOf(council: NationalCouncil, reports: Reports): AskedCouncil | ThemeGap {
  const latest = council.reports.at(-1);
  if (latest === undefined) return 'not-inspected';
  if (latest.framework === 'sif') return 'sif';
  const found = reports.get(latest.inspectionId);
  if (found === undefined || found.coverage === 'not-transcribed') return 'not-transcribed';
  const all = new Set(found.areas.flatMap(({ themes }) => themes));
  return {
    council,
    publishedOn: latest.publishedOn,
    themes: new Set([...all].filter((id) => id !== leftoverTheme)),
    isPartial: found.coverage === 'partial',
    namesNone: found.coverage === 'none-named',
    hasOther: all.has(leftoverTheme),
  };
}

/** What the councils' latest reports asked of them, and which of it they share. */
export function sharedThemesView(
  councils: readonly NationalCouncil[],
  list: Pick<ImprovementList, 'themes' | 'reports'>,
): SharedThemesView {
  const reports: Reports = new Map(list.reports.map((one) => [one.inspectionId, one]));
  const found = councils.map((council) => ({ council, asked: askedOf(council, reports) }));
  const asked = found.flatMap((one) => (typeof one.asked === 'string' ? [] : [one.asked]));
  const themes = list.themes
    .map((theme) => ({ theme, councils: asked.filter((one) => one.themes.has(theme.id)) }))
    .sort(
      (a, b) => b.councils.length - a.councils.length || (a.theme.label < b.theme.label ? -1 : 1),
    );
  return {
    shared: themes.filter((one) => one.councils.length > 1),
    alone: themes.flatMap(({ theme, councils: [council, ...others] }) =>
      council !== undefined && others.length === 0 ? [{ theme, council }] : [],
    ),
    asked,
    gaps: gapIds
      .map((reason) => ({
        reason,
        councils: found.filter((one) => one.asked === reason).map(({ council }) => council),
      }))
      .filter((gap) => gap.councils.length > 0),
  };
}
