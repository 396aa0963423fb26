import { memo } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { ChartWhenSeen } from '#shared/figures/ChartWhenSeen.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import { Section } from '#shared/ui/Section.tsx';
import styles from './BurnUp.module.css';
import { burnUpKeyItems } from './burnUpKeyItems.tsx';
import { burnUpSeries, fewestDates } from './burnUpSeries.ts';
import { BurnUpTable } from './BurnUpTable.tsx';
import { burnUpWords } from './burnUpWords.ts';

const loadChart = async () => (await import('./BurnUpChart.tsx')).BurnUpChart;

/** Actions due against actions reported complete, over time, where dates allow it. */
export const BurnUp = memo(function BurnUp({ file, on }: { file: PlanFile; on: string }) {
  const { plan, dataAsAt } = file;
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
  const { title, summary } = burnUpWords(series);
  return (
    <div id="burn-up">
      <Figure
        title={title}
        summary={summary}
        chart={<ChartWhenSeen load={loadChart} chart={{ series }} />}
        table={<BurnUpTable series={series} />}
        chartKey={<FigureKey items={burnUpKeyItems} />}
        source="the council’s published papers, named beside each action"
        dataAsAt={dataAsAt}
        takeAway={async () => (await import('./planTakeAways.ts')).planTakeAways.burnUp(file, on)}
      />
    </div>
  );
});
