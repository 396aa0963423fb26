import type { GradeCounts } from '#contract/england.ts';
import { standingIds } from '#domain/grades.ts';
import type { Chart } from '#shared/export/TakeAway.ts';
import { gradeKeyItems } from './gradeKeyItems.tsx';
import { gradeTileScale } from './gradeTileScale.ts';
import { tileMapChartOf } from './tileMapChartOf.tsx';
import type { TileMapSeries } from './tileMapSeries.ts';

/**
 * The tile map of grades as a chart that can be drawn at any size. `counts` are of all councils of
 * the day, also of those without a place on the map.
 */
export function tileMapChart(series: TileMapSeries, counts: GradeCounts): Chart {
  const shown = standingIds.filter((standing) => counts[standing] > 0);
  const key = gradeKeyItems(shown).map((item, at) => {
    const standing = shown[at];
    return standing === undefined
      ? item
      : { ...item, label: `${item.label} ${counts[standing].toLocaleString('en-GB')}` };
  });
  return tileMapChartOf(series, gradeTileScale, key);
}
