import { use } from 'react';
import { gradeLevel, isGrade, type Standing } from '#domain/grades.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { emptyPattern } from './emptyPattern.ts';

const box = { x: 1.5, y: 1.5, width: 13, height: 13 };

/** The level mark of a grade, or the box of a kind of none, for the key of a drawing: 16 by 16 units. */
export function GradeSign({ standing }: { standing: Standing }) {
  const { grade, inkQuiet, rule } = use(PaletteContext);
  if (!isGrade(standing)) {
    const pattern = emptyPattern(standing, box);
    return (
      <>
        <rect {...box} fill={grade[standing]} stroke={inkQuiet} />
        {pattern !== null && (
          <path
            d={pattern}
            fill="none"
            stroke={inkQuiet}
            strokeLinecap="round"
            strokeWidth={standing === 'not-judged' ? 1.6 : undefined}
          />
        )}
      </>
    );
  }
  return [1, 2, 3, 4].map((step) => (
    <rect
      key={step}
      x={(step - 1) * 4.1 + 0.3}
      y={14.5 - step * 3.4}
      width="3"
      height={step * 3.4 + 1}
      fill={step <= gradeLevel(standing) ? grade[standing] : rule}
    />
  ));
}
