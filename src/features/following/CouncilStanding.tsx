import type { Council } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import { GradeChip } from '#shared/ui/GradeChip.tsx';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import styles from './FollowedCouncil.module.css';

/** The latest judgements in short, before the one word over them. */
export function CouncilStanding({ council: { reports } }: { council: Council }) {
  const latest = reports.at(-1);
  if (latest === undefined) {
    return (
      <p className={styles['quiet']}>
        The data set holds no graded inspection of this council since 2014.
      </p>
    );
  }
  return (
    <>
      <ul className={styles['judgements']}>
        {judgementUnits(latest).map(({ label, lanes, grade }) => (
          <li key={lanes[0]}>
            <GradeChip standing={grade} of={label} />
            <span aria-hidden="true">{label}</span>
          </li>
        ))}
      </ul>
      <p>
        Overall: <GradeWord standing={latest.grades.overall} />
      </p>
      <p className={styles['quiet']}>Report published {formatDay(latest.publishedOn)}.</p>
    </>
  );
}
