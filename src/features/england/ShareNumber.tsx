import type { EnglandPoint } from '#contract/england.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import { isGrade, standingIds } from '#domain/grades.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { EnglandState } from './englandState.ts';
import type { ShareKind } from './shareKinds.ts';
import { shareKindWords } from './shareKindWords.ts';
import { shareWords } from './shareWords.ts';

interface ShareNumberProps {
  point: EnglandPoint;
  kind: ShareKind;
  as: EnglandState['as'];
  /** Of the figure, or of its panel: `shares`, `groups.london`. */
  name: string;
  /** Of a panel: whose number it is, for the ear. */
  of?: string;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

function countOfKind({ counts, councils }: EnglandPoint, kind: ShareKind): number {
  if (kind === 'all') return councils;
  if (kind === 'graded') return gradedTotal(counts);
  if (kind === 'good-or-outstanding') return counts.good + counts.outstanding;
  return counts[kind];
}

/** A number of a table: a share where shares are shown and it is of a grade. It opens into its councils. */
export function ShareNumber({ point, kind, as, name, of, behind }: ShareNumberProps) {
  const count = countOfKind(point, kind);
  const isShare =
    as === 'percent' &&
    (kind === 'good-or-outstanding' || standingIds.some((one) => one === kind && isGrade(one)));
  return (
    <NumberOfCouncils
      count={count}
      {...(isShare ? { text: shareWords.percent(count, point) } : {})}
      what={`${of === undefined ? '' : `${of}, `}${shareKindWords(kind)}, ${formatDay(point.asAt)}`}
      name={`${name}.${point.asAt}.${kind}`}
      behind={behind}
    />
  );
}
