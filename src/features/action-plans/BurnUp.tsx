import { memo } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { Section } from '#shared/ui/Section.tsx';
import styles from './BurnUp.module.css';
import { burnUpSeries, fewestDates } from './burnUpSeries.ts';
import { BurnUpTable } from './BurnUpTable.tsx';
import { BurnUpWhenSeen } from './BurnUpWhenSeen.tsx';
import { burnUpWords } from './burnUpWords.ts';

function Key() {
  return (
    <ul className={styles['key']} aria-label="Key">
      {(['complete', 'due', 'total'] as const).map((line) => (
        <li key={line}>
          <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true" focusable="false">
            <path className={styles[line]} d="M0 5H34" />
          </svg>
          {line === 'complete'
            ? 'Reported complete by then'
            : line === 'due'
              ? 'Due by then'
              : 'All actions in the data'}
        </li>
      ))}
    </ul>
  );
}

/** Actions due against actions reported complete, over time, where dates allow it. */
export const BurnUp = memo(function BurnUp({
  file: { plan, dataAsAt },
  on,
}: {
  file: PlanFile;
  on: string;
}) {
  const series = burnUpSeries(plan.milestones, on);
  if (series === null) {
    return (
      <Section id="burn-up" title="Progress over time">
        <p className={styles['text']}>
          There is no chart of progress: fewer than {numberInWords(fewestDates)} actions have a due
          date, or a date on which the council reported them complete.
        </p>
      </Section>
    );
  }
  return (
    <div id="burn-up" className={styles['burnUp']}>
      <Figure
        {...burnUpWords(series)}
        chart={<BurnUpWhenSeen series={series} />}
        table={<BurnUpTable series={series} />}
        chartKey={<Key />}
        source="the council’s published papers, named beside each action"
        dataAsAt={dataAsAt}
      />
    </div>
  );
});
