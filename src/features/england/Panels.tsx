import { memo } from 'react';
import { PanelMarks } from './PanelMarks.tsx';
import styles from './Panels.module.css';
import type { PanelsSeries } from './panelsSeries.ts';
import { shareDayLabel } from './shareDayLabel.ts';
import { shareWords } from './shareWords.ts';
import type { SharesSeries } from './sharesSeries.ts';

/** The years stand under it as text of the page: in the drawing they would shrink with it. */
const size = { width: 224, height: 104, text: 0 };

/** Small drawings beside each other on one scale, each with its latest share. */
export const Panels = memo(function Panels({
  series: { panels, bands, most },
}: {
  series: PanelsSeries;
}) {
  return (
    <ul className={styles['panels']}>
      {panels.map(({ panel, series }) => {
        const last = panel.points.at(-1);
        return (
          <li key={panel.id} className={styles['panel']}>
            <h3>{panel.title}</h3>
            <p className={styles['share']}>
              {last === undefined ? 'no grade' : shareWords.panel(last)}
            </p>
            <svg
              viewBox={`0 0 ${size.width} ${size.height}`}
              width={size.width}
              height={size.height}
              aria-hidden="true"
              focusable="false"
            >
              <PanelMarks series={series} bands={bands} most={most} {...size} />
            </svg>
            <p className={styles['days']} aria-hidden="true">
              {endsOf(series).map((day) => (
                <span key={day}>{day}</span>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
});

/** The first and the last day of a panel; one where they are the same. */
function endsOf({ days }: SharesSeries): string[] {
  const ends = [days[0], days.at(-1)].filter((day) => day !== undefined);
  return [...new Set(ends.map(shareDayLabel))];
}
