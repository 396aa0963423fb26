import type { ReactNode } from 'react';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './PackFigure.module.css';

interface PackFigureProps {
  id: string;
  title: string;
  summary: string;
  chart: ReactNode;
  chartKey: ReactNode;
  /** Every value of the chart: folded on screen, left off the paper. */
  table: ReactNode;
  source: string;
  dataAsAt: string;
  /** Of its heading: 2 as a part of the pack, 4 within a plan. */
  level: 2 | 4;
}

/** A figure's frame for paper: it needs no script, so its table opens below it in place of a tab. */
export function PackFigure(props: PackFigureProps) {
  const { id, title, summary, chart, chartKey, table, source, dataAsAt, level } = props;
  const Heading = level === 2 ? 'h2' : 'h4';
  return (
    <figure className={styles['figure']} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      <p className={styles['summary']}>{summary}</p>
      <div className={styles['chart']}>
        {chart}
        {chartKey}
      </div>
      <figcaption className={styles['papers']}>
        Source: {source}. Data to {formatDay(dataAsAt)}.
      </figcaption>
      <details className={styles['table']}>
        <summary>
          The same as a table<span className="visually-hidden">: {title}</span>
        </summary>
        {table}
      </details>
    </figure>
  );
}
