import type { Grade } from '#contract/gradeIds.ts';
import { gradeLevel } from '#domain/grades.ts';

interface LevelMarkProps {
  standing: Grade;
  x: number;
  y: number;
  colour: string;
}

/** The four-step mark of a grade inside a drawing, 13 by 13 units, in one colour. */
export function LevelMark({ standing, x, y, colour }: LevelMarkProps) {
  const level = gradeLevel(standing);
  return (
    <g transform={`translate(${x} ${y})`} data-level-mark="">
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          data-rest={step > level}
          x={(step - 1) * 3.5}
          y={12 - step * 2.9}
          width="2.6"
          height={step * 2.9 + 1}
          fill={colour}
          fillOpacity={step > level ? 0.35 : undefined}
        />
      ))}
    </g>
  );
}
