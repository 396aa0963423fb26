import type { GradeCounts } from '#contract/england.ts';
import { standingIds } from '#domain/grades.ts';
import type { Chart } from '#shared/export/TakeAway.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { gradeKeyItems } from './gradeKeyItems.tsx';
import { TileMapMarks } from './TileMapMarks.tsx';
import type { TileMapSeries } from './tileMapSeries.ts';

/** Sizes of a letter in a picture’s units, of which nine points on paper are twelve. */
const letters = { least: 10.4, most: 18 };
/** Sizes of a letter in the map's own units: as usual, and as large as a hexagon holds. */
const ownLetters = { usual: 13, most: 17 };
/** How much larger than on the page the map may be drawn. */
const largest = letters.most / ownLetters.usual;
/** Smaller than this its letters could not be read. */
const smallest = letters.least / ownLetters.most;

/**
 * The tile map as a chart that can be drawn at any size. `counts` are of all councils of the day,
 * also of those without a place on the map.
 */
export function tileMapChart(series: TileMapSeries, counts: GradeCounts): Chart {
  const shown = standingIds.filter((standing) => counts[standing] > 0);
  const items = gradeKeyItems(shown);
  return {
    shape: 'tall',
    key: items.map((item, at) => {
      const standing = shown[at];
      return standing === undefined
        ? item
        : { ...item, label: `${item.label} ${counts[standing].toLocaleString('en-GB')}` };
    }),
    place: ({ width, height }) => {
      const fitting = Math.min(
        width / series.width,
        height === null ? Infinity : height / series.height,
      );
      const scale = Math.max(smallest, Math.min(largest, fitting));
      const letter = Math.min(ownLetters.most, Math.max(ownLetters.usual, letters.least / scale));
      return {
        width: series.width * scale,
        height: series.height * scale,
        marks: (
          <g transform={`scale(${Math.round(scale * 1000) / 1000})`}>
            <TileMapMarks
              series={series}
              wordsOf={({ standing }) => gradeLabel(standing)}
              letter={Math.round(letter * 10) / 10}
            />
          </g>
        ),
      };
    },
  };
}
