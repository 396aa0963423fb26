import type { Place } from '#domain/compareCouncils.ts';
import { standingIds } from '#domain/grades.ts';
import type { Chart } from '#shared/export/TakeAway.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { GradeFlowMarks } from './GradeFlowMarks.tsx';
import type { GradeFlowMeasures } from './gradeFlowMeasures.ts';
import { gradeFlowSeries, type FlowBar } from './gradeFlowSeries.ts';
import { gradeKeyItems } from './gradeKeyItems.tsx';
import { placeLabel, placeShort } from './placeWords.ts';

type End = 'from' | 'to';
const ends: readonly End[] = ['from', 'to'];

/** From this width on, in a picture's units, places have their names in full. */
const fullFrom = 560;
/** Ribbons longer than this say no more. */
const widest = 860;
/** Between the names and their bars, and behind the longest name. */
const labelGap = 8;
/** Heights of all bars together. */
const bars = { least: 150, usual: 300, most: 420 };

interface Two {
  moves: readonly { from: Place; to: Place }[];
  /** ISO days. */
  earlier: string;
  later: string;
}

/** The flow between two days as a chart that can be drawn at any size. */
export function gradeFlowChart({ moves, earlier, later }: Two): Chart {
  const plain = gradeFlowSeries(moves);
  const places = new Set([...plain.from, ...plain.to].map(({ place }) => place));
  const days = { from: formatDay(earlier), to: formatDay(later) };
  return {
    shape: 'wide',
    // Councils that were not there have their words at their bar.
    key: gradeKeyItems(standingIds.filter((standing) => places.has(standing))),
    place: (room) => {
      const full = room.width >= fullFrom;
      const text = full ? 13.5 : 12;
      const lineHeight = Math.round(text * 1.2);
      const longest = full ? 172 : 92;
      const labelOf = ({ place, count }: FlowBar, end: End) => {
        const words = full ? placeLabel(place, end) : placeShort(place, end);
        // Spaces that do not break: a count never stands in a line alone, nor half of "any more".
        const line = `${words.replace('any more', 'any\u00A0more')}\u00A0${count.toLocaleString('en-GB')}`;
        return breakLines(line, longest, { size: text, weight: 700 });
      };
      const labelWidth = (end: End) =>
        labelGap +
        Math.max(
          textWidth(days[end], text) - 12,
          ...plain[end].flatMap((bar) =>
            labelOf(bar, end).map((line) => textWidth(line, text, 700)),
          ),
        );
      const width = Math.min(room.width, widest);
      const measures: GradeFlowMeasures = {
        width,
        labels: { from: labelWidth('from'), to: labelWidth('to') },
        bar: 14,
        head: Math.round(text * 2),
        headText: text,
        text,
        lineHeight,
      };
      // Between two bars: half of each one's label, so that labels of thin bars don't meet.
      const gap = Math.max(
        ...ends.flatMap((end) =>
          plain[end].map((bar, at) => {
            const next = plain[end][at + 1];
            const lines = labelOf(bar, end).length;
            return (
              ((lines + (next === undefined ? 1 : labelOf(next, end).length)) / 2) * lineHeight
            );
          }),
        ),
        lineHeight,
      );
      const gaps = (Math.max(plain.from.length, plain.to.length, 1) - 1) * gap;
      const rest = measures.head + gaps + lineHeight;
      const height =
        room.height === null
          ? bars.usual
          : Math.min(bars.most, Math.max(bars.least, room.height - rest));
      const series = gradeFlowSeries(moves, { bars: height, gap });
      return {
        width,
        height: measures.head + series.height + lineHeight / 2,
        marks: (
          <GradeFlowMarks
            series={series}
            measures={measures}
            days={days}
            labelOf={labelOf}
            countFrom={lineHeight}
          />
        ),
      };
    },
  };
}
