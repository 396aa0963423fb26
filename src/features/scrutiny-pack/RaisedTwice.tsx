import type { Council, Improvement } from '#contract/council.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';
import styles from './PackImprovements.module.css';
import { themeLabel } from './themeLabel.ts';

interface RaisedTwiceProps {
  council: Council;
  latest: Improvement;
  /** Of the report before; null: not known. */
  year: string | null;
}

/** What the report before asked on the themes that came back, in our words. */
export function RaisedTwice({ council, latest, year }: RaisedTwiceProps) {
  const raised = raisedBefore(council.improvement, latest.inspectionId);
  if (!raised.known) return null;
  const before = council.improvement.find(
    ({ inspectionId }) => inspectionId === raised.previousInspectionId,
  );
  const now = new Set(latest.areas.flatMap(({ themes }) => themes));
  const asked = (before?.areas ?? []).filter(({ themes }) => themes.some((one) => now.has(one)));
  if (asked.length === 0) return null;
  return (
    <>
      <h3 className={styles['before']}>
        What the {year === null ? 'report before' : `${year} report`} asked on the same themes
      </h3>
      <ul className={styles['earlier']}>
        {asked.map(({ position, summary, themes }) => (
          <li key={position}>
            {summary}.{' '}
            <span className={styles['quiet']}>
              {themes
                .filter((theme) => now.has(theme))
                .map((theme) => themeLabel(council, theme))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
