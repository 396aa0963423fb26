import { use } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import { isGrade, type Standing } from '#domain/grades.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { LevelMark } from './LevelMark.tsx';
import { onLine } from './onLine.ts';
import type { PlacedTimeline } from './ratingTimelineLayout.ts';

interface LaneProps {
  lane: Lane;
  /** Stands before the lane; null: nothing does. Left out: the lane's own name. */
  name?: string | null;
  /** Where the council stands in it at the end. */
  standing: Standing;
  middle: number;
  /** Ends of the lane's line. */
  from: number;
  to: number;
  placed: Pick<PlacedTimeline, 'axis' | 'measures'>;
}

/** The line of a lane with its name before it and the last grade behind it. */
export function RatingTimelineLane({ lane, name, standing, middle, from, to, placed }: LaneProps) {
  const { ink, inkQuiet, rule, grade } = use(PaletteContext);
  const { axis, measures } = placed;
  const isWide = measures.words === 'full';
  const { text, smallText: small } = measures;
  return (
    <g data-standing={standing} data-part="latest">
      <path d={`M${from} ${middle}H${to}`} stroke={rule} strokeDasharray="1 4" />
      <text
        x={axis.from - 10}
        y={onLine(middle, text)}
        textAnchor="end"
        fill={ink}
        fontWeight={lane === 'overall' ? 700 : undefined}
      >
        {name === undefined ? laneWords[lane][isWide ? 'label' : 'short'] : name}
      </text>
      {isGrade(standing) ? (
        <>
          <LevelMark
            standing={standing}
            x={axis.to + 10}
            y={middle - 6.5}
            colour={grade[standing]}
          />
          <text x={axis.to + 27} y={onLine(middle, text)} fill={grade[standing]} fontWeight="700">
            {gradeLetter(standing)}
          </text>
        </>
      ) : (
        <text x={axis.to + 10} y={onLine(middle, small)} fontSize={small} fill={inkQuiet}>
          {isWide && standing === 'not-given' ? 'none given' : gradeLetter(standing)}
        </text>
      )}
    </g>
  );
}
