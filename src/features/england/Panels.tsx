import { memo } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { PanelMarks } from './PanelMarks.tsx';
import styles from './Panels.module.css';
import type { PanelsSeries } from './panelsSeries.ts';
import { shareWords } from './shareWords.ts';

const size = { width: 224, height: 122, text: 13 };

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
              {last === undefined
                ? 'no grade'
                : `${shareWords.goodShare(last)} good or outstanding; ${countOf(last.councils, 'council')}`}
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
          </li>
        );
      })}
    </ul>
  );
});
