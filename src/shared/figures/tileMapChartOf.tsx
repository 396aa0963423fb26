import type { Chart, KeyItem } from '#shared/export/TakeAway.ts';
import { TileMapMarks } from './TileMapMarks.tsx';
import type { TileMapSeries } from './tileMapSeries.ts';
import type { TileScale } from './tileScale.ts';

/** Sizes of a letter in a picture’s units, of which nine points on paper are twelve. */
const letters = { least: 10.4, most: 18 };
/** Sizes of a letter in the map's own units: as usual, and as large as a hexagon holds. */
const ownLetters = { usual: 13, most: 17 };
/** How much larger than on the page the map may be drawn. */
const largest = letters.most / ownLetters.usual;
/** Smaller than this its letters could not be read. */
const smallest = letters.least / ownLetters.most;

/** A tile map of anything as a chart that can be drawn at any size. */
export function tileMapChartOf<Id extends string>(
  series: TileMapSeries<Id>,
  scale: TileScale<Id>,
  key: readonly KeyItem[],
): Chart {
  return {
    shape: 'tall',
    key,
    place: ({ width, height }) => {
      const fitting = Math.min(
        width / series.width,
        height === null ? Infinity : height / series.height,
      );
      const times = Math.max(smallest, Math.min(largest, fitting));
      const letter = Math.min(ownLetters.most, Math.max(ownLetters.usual, letters.least / times));
      return {
        width: series.width * times,
        height: series.height * times,
        marks: (
          <g transform={`scale(${Math.round(times * 1000) / 1000})`}>
            <TileMapMarks
              series={series}
              scale={scale}
              wordsOf={({ standing }) => scale.looks[standing].label}
              letter={Math.round(letter * 10) / 10}
            />
          </g>
        ),
      };
    },
  };
}
