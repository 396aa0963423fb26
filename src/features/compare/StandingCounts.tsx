import type { Lane } from '#contract/gradeIds.ts';
import { standingIds } from '#domain/grades.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { standingAfterCount } from '#shared/format/standingAfterCount.ts';
import type { MatrixRow } from '#shared/figures/judgementMatrixSeries.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { GradeMark } from '#shared/ui/GradeMark.tsx';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import { useBehind } from '#shared/ui/useBehind.ts';
import styles from './StandingCounts.module.css';

interface StandingCountsProps {
  rows: readonly MatrixRow[];
  lane: Lane;
  /** The standing whose councils are listed. */
  open: string | null;
  change: (next: { open: string | null }) => void;
}

function reportOf({ report }: MatrixRow): { detail?: string } {
  return report === null ? {} : { detail: `report of ${formatDay(report.publishedOn)}` };
}

/** How many of the councils stand at each grade; each number opens into its councils. */
export function StandingCounts({ rows, lane, open, change }: StandingCountsProps) {
  const behind = useBehind(open, change);
  const groups = standingIds
    .map((standing) => ({
      standing,
      those: rows.filter(({ standings }) => standings[lane] === standing),
    }))
    .filter(({ those }) => those.length > 0);
  const opened = groups.find(({ standing }) => standing === open);
  return (
    <>
      <ul className={styles['counts']} aria-label={`Councils by ${laneWords[lane].inSentence}`}>
        {groups.map(({ standing, those }) => (
          <li key={standing}>
            <GradeMark standing={standing} />
            <span>{gradeLabel(standing)}</span>
            <strong>
              <NumberOfCouncils
                count={those.length}
                what={`${laneWords[lane].inSentence}, ${gradeLabel(standing).toLowerCase()}`}
                name={standing}
                behind={behind}
              />
            </strong>
          </li>
        ))}
      </ul>
      {opened !== undefined && (
        <CouncilsBehind
          title={`${laneWords[lane].label}: ${countOf(opened.those.length, 'council')} ${standingAfterCount(opened.standing)}`}
          councils={opened.those.map((row) => ({ id: row.id, name: row.name, ...reportOf(row) }))}
          behind={behind}
        />
      )}
    </>
  );
}
