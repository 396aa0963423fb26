import { memo } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import { AskItem } from './AskItem.tsx';
import styles from './AskList.module.css';
import type { AskRow } from './themeData.ts';

/** Reports shown at once; the rest is folded. */
const unfoldedAtMost = 40;

interface AskListProps {
  rows: readonly AskRow[];
  showOutcome: boolean;
}

function Items({ rows, showOutcome }: AskListProps) {
  return (
    <ol className={styles['list']}>
      {rows.map((row) => (
        <AskItem key={row.ask.inspectionId} row={row} showOutcome={showOutcome} />
      ))}
    </ol>
  );
}

/** The reports that asked, newest first; the older ones folded where there are many. */
export const AskList = memo(function AskList({ rows, showOutcome }: AskListProps) {
  const folded = rows.slice(unfoldedAtMost);
  return (
    <>
      <SourceKey />
      <Items rows={rows.slice(0, unfoldedAtMost)} showOutcome={showOutcome} />
      {folded.length > 0 && (
        <details className={styles['more']}>
          <summary>{countOf(folded.length, 'older report')}</summary>
          <Items rows={folded} showOutcome={showOutcome} />
        </details>
      )}
    </>
  );
});
