import type { Council } from '#contract/council.ts';
import type { GoodSince } from '#contract/themeFile.ts';
import { existsOn } from '#domain/councilExists.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { askedIn } from './askedIn.ts';
import { lanesOfArea } from './lanesOfArea.ts';
import { leftoverTheme } from './leftoverTheme.ts';

type Asked = Pick<
  Council,
  'id' | 'reports' | 'improvement' | 'establishedOn' | 'abolishedOn' | 'dataAsAt'
>;

/**
 * A place to learn from: a council of today that was asked to improve a theme, and whose latest
 * graded report, a later one, judges good or outstanding every judgement the last such request was
 * under. Only the latest report counts: one that was good and is not any more is none. null: it is
 * none. Known limit: a judgement covers far more than the theme, so this never says what the better
 * grade is owed to, nor that the grade was lower before.
 */
export function goodSinceAsked(council: Asked, themeId: string): GoodSince | null {
  if (themeId === leftoverTheme) return null;
  const { id, reports, improvement, establishedOn, abolishedOn, dataAsAt } = council;
  const lifetime = {
    established: establishedOn ?? undefined,
    abolished: abolishedOn ?? undefined,
  };
  const latest = reports.at(-1);
  const last = improvement.at(-1);
  if (latest === undefined || last?.inspectionId !== latest.inspectionId) return null;
  if (!existsOn(lifetime, dataAsAt)) return null;
  const before = improvement
    .slice(0, -1)
    .findLast(({ areas }) => areas.some(({ themes }) => themes.includes(themeId)));
  if (before === undefined) return null;
  const under = new Set(
    before.areas
      .filter(({ themes }) => themes.includes(themeId))
      .flatMap(({ area }) => lanesOfArea(area)),
  );
  const lanes = judgementLanes.filter((lane) => under.has(lane));
  const isGood = lanes.every(
    (lane) => latest.grades[lane] === 'good' || latest.grades[lane] === 'outstanding',
  );
  if (!isGood) return null;
  return {
    councilId: id,
    askedIn: before.inspectionId,
    judgedIn: latest.inspectionId,
    lanes,
    again: askedIn(last, themeId),
  };
}
