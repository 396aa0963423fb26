import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { formatDay } from '#shared/format/formatDay.ts';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import styles from './Figure.module.css';

interface FigureProps {
  /** Also the figure's name in the page's outline. */
  title: string;
  /** What the figure shows, in one sentence made from the same series as its marks. */
  summary: string;
  chart: ReactNode;
  /** Every value of the chart as a table: the way through it by keyboard and ear. */
  table: ReactNode;
  chartKey?: ReactNode;
  source: ReactNode;
  dataAsAt: string;
  /** Makes the figure's file form; called on the reader's first wish to take it away. */
  takeAway?: () => Promise<TakeAway>;
}

const tabs = ['Chart', 'Table'] as const;
type Tab = (typeof tabs)[number];

/** The frame every figure shares: title, summary, chart and table, key, source and date. */
export function Figure(props: FigureProps) {
  const { title, summary, chart, table, chartKey, source, dataAsAt, takeAway } = props;
  const id = useId();
  const [shown, setShown] = useState<Tab>('Chart');
  // A large table takes longer to lay out than its tab to show that it was chosen.
  const drawn = useAfterPaint(shown);
  const tabId = (tab: Tab) => `${id}-${tab}-tab`;
  const panelId = (tab: Tab) => `${id}-${tab}-panel`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = shown === 'Chart' ? 'Table' : 'Chart';
    setShown(next);
    document.getElementById(tabId(next))?.focus();
  };

  return (
    <figure className={styles['figure']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className={styles['summary']}>{summary}</p>
      <div className={styles['tabs']} role="tablist" aria-label={title} data-needs-script="">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-selected={shown === tab}
            aria-controls={panelId(tab)}
            tabIndex={shown === tab ? 0 : -1}
            onClick={() => {
              setShown(tab);
            }}
            onKeyDown={onKeyDown}
          >
            {tab}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={panelId(tab)}
          aria-labelledby={tabId(tab)}
          hidden={drawn !== tab}
          data-tabpanel=""
        >
          {tab === 'Chart' ? (
            <>
              {chart}
              {chartKey}
            </>
          ) : (
            table
          )}
        </div>
      ))}
      <figcaption className={styles['papers']}>
        <span className={styles['source']}>
          Source: {source}. Data to {formatDay(dataAsAt)}.
        </span>
        {takeAway !== undefined && <TakeAwayButton what={title} load={takeAway} />}
      </figcaption>
    </figure>
  );
}
