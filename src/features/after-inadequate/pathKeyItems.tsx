import { standingIds } from '#domain/grades.ts';
import type { KeyItem } from '#shared/export/TakeAway.ts';
import { gradeKeyItems } from '#shared/figures/gradeKeyItems.tsx';
import { PathKeySign } from './PathKeySign.tsx';
import type { PathSeries } from './pathSeries.ts';

/** The key to a drawing of paths: only what is in it. */
export function pathKeyItems({ rows, bands }: PathSeries): KeyItem[] {
  const grades = standingIds.filter((standing) =>
    rows.some(({ bars }) => bars.some(({ grade }) => grade === standing)),
  );
  const item = (sign: 'visit' | 'open' | 'abolished' | 'pause', label: string): KeyItem => ({
    label,
    sign: <PathKeySign sign={sign} />,
  });
  return [
    ...gradeKeyItems(grades),
    ...(rows.some(({ visits }) => visits.length > 0)
      ? [item('visit', 'A monitoring visit, where known')]
      : []),
    ...(rows.some(({ end }) => end === 'open') ? [item('open', 'Goes on')] : []),
    ...(rows.some(({ end }) => end === 'abolished')
      ? [item('abolished', 'Council abolished')]
      : []),
    ...(bands === null || bands.pause === null
      ? []
      : [item('pause', 'No full inspections, March 2020 to June 2021')]),
  ];
}
