import { standingIds } from '#domain/grades.ts';
import type { Chart, ChartRoom } from '#shared/export/TakeAway.ts';
import { gradeKeyItems } from './gradeKeyItems.tsx';
import { stackedTimelineLayout, type PlacedStack } from './stackedTimelineLayout.ts';
import { StackedTimelineMarks } from './StackedTimelineMarks.tsx';
import { stackedTimelineMeasures } from './stackedTimelineMeasures.ts';
import type { StackedTimelineSeries } from './stackedTimelineSeries.ts';
import { stackedTimelineStandings } from './stackedTimelineStandings.ts';

/** Between two columns, and the least a column is wide. */
const between = 32;
const leastColumn = 340;

/** The councils in columns of like height, each with an axis of its own. */
function inColumns(series: StackedTimelineSeries, columns: number, width: number): PlacedStack[] {
  const each = Math.ceil(series.councils.length / columns);
  const ofColumn = (width - between * (columns - 1)) / columns;
  // Names take the same room in each column, so that the axes are alike.
  const measures = stackedTimelineMeasures(series, ofColumn, columns > 1);
  return Array.from({ length: Math.ceil(series.councils.length / each) }, (_, at) => {
    const councils = series.councils.slice(at * each, (at + 1) * each);
    return stackedTimelineLayout({ ...series, councils }, measures);
  });
}

function heightOf(columns: readonly PlacedStack[]): number {
  return Math.max(...columns.map(({ height }) => height));
}

/** One column, or in a condensed picture as many as it takes for the height there is. */
function arrange(series: StackedTimelineSeries, { width, height, condensed }: ChartRoom) {
  let columns = inColumns(series, 1, width);
  if (!condensed || height === null) return columns;
  const most = Math.floor((width + between) / (leastColumn + between));
  for (let count = 2; count <= most && heightOf(columns) > height; count += 1) {
    columns = inColumns(series, count, width);
  }
  return columns;
}

/** The stacked timeline as a chart that can be drawn at any size. */
export function stackedTimelineChart(series: StackedTimelineSeries): Chart {
  const shown = stackedTimelineStandings(series);
  return {
    shape: 'wide',
    key: gradeKeyItems(standingIds.filter((standing) => shown.has(standing))),
    place: (room) => {
      const columns = arrange(series, room);
      const [first] = columns;
      const step = (first?.measures.width ?? 0) + between;
      return {
        width: room.width,
        height: heightOf(columns),
        marks: columns.map((placed, at) => (
          <g
            key={placed.councils[0]?.council.id}
            fontSize={placed.measures.text}
            transform={at === 0 ? undefined : `translate(${Math.round(at * step)} 0)`}
          >
            <StackedTimelineMarks placed={placed} />
          </g>
        )),
      };
    },
  };
}
