import { memo, useMemo } from 'react';
import { ChartWhenSeen } from '#shared/figures/ChartWhenSeen.tsx';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { formatDay } from '#shared/format/formatDay.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { councilsOfEnd } from './councilsOfEnd.ts';
import { councilsOfShare } from './councilsOfShare.ts';
import type { EnglandView } from './englandView.ts';
import styles from './SharesFigure.module.css';
import { sharesSeries } from './sharesSeries.ts';
import { SharesTable } from './SharesTable.tsx';
import { sharesWords } from './sharesWords.ts';

const loadChart = async () => (await import('./SharesChart.tsx')).SharesChart;
const figure = 'shares.';

/** The share of councils at each grade, year by year. */
export const SharesFigure = memo(function SharesFigure({
  view,
  behind,
}: {
  view: EnglandView;
  behind: Behind;
}) {
  const { points, as, data, days, lane, ended } = view;
  const series = useMemo(() => sharesSeries(points, as), [points, as]);
  const opened = useMemo(() => {
    if (behind.open?.startsWith(figure) !== true) return null;
    const name = behind.open.slice(figure.length);
    return name === 'ended' ? councilsOfEnd(view) : councilsOfShare({ days, lane, name });
  }, [behind.open, view, days, lane]);
  const chart = useMemo(() => ({ series, ended: sharesWords.ended(view) }), [series, view]);
  return (
    <div id="shares" className={styles['steady']}>
      <Figure
        title={sharesWords.title(view)}
        summary={sharesWords.summary(view)}
        chart={<ChartWhenSeen load={loadChart} chart={chart} className={styles['box']} />}
        chartKey={
          <>
            <GradeKey standings={series.standings} />
            {series.bars.some(({ isThin }) => isThin) && (
              <p className={styles['note']}>{sharesWords.thin}</p>
            )}
            {ended !== null && ended.length > 0 && (
              <p className={styles['note']}>
                Councils with no overall grade any more by {formatDay(data.dataAsAt)}, their four
                judgements beside them:{' '}
                <NumberOfCouncils
                  count={ended.length}
                  what="no overall grade any more"
                  name={`${figure}ended`}
                  behind={behind}
                />
              </p>
            )}
          </>
        }
        table={
          <SharesTable
            points={points}
            as={as}
            caption={sharesWords.caption(view)}
            behind={behind}
          />
        }
        source="Ofsted inspection reports"
        dataAsAt={data.dataAsAt}
        takeAway={async () => (await import('./sharesTakeAway.ts')).sharesTakeAway(view)}
      />
      {opened !== null && (
        <CouncilsBehind title={opened.title} councils={opened.councils} behind={behind} />
      )}
    </div>
  );
});
