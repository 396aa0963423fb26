import { memo, useMemo } from 'react';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { councilsOfShare } from './councilsOfShare.ts';
import type { EnglandView } from './englandView.ts';
import { Panels } from './Panels.tsx';
import styles from './Panels.module.css';
import { panelsOf } from './panelsOf.ts';
import { panelsSeries } from './panelsSeries.ts';
import { PanelsTable } from './PanelsTable.tsx';
import { panelsWords, type PanelsFigureId } from './panelsWords.ts';
import { sharesWords } from './sharesWords.ts';

interface PanelsFigureProps {
  /** Which panels; also the figure’s place on the page. */
  figure: PanelsFigureId;
  view: EnglandView;
  behind: Behind;
}

/** Small multiples of the shares: groups of councils, or the four judgements. */
export const PanelsFigure = memo(function PanelsFigure({
  figure,
  view,
  behind,
}: PanelsFigureProps) {
  const { as, data, days, lane, group } = view;
  // The four judgements are the same whichever is chosen: they are not counted again.
  const [ofLane, ofGroup] = figure === 'groups' ? [lane, group] : (['overall', 'region'] as const);
  const panels = useMemo(
    () => panelsOf[figure]({ days, lane: ofLane, group: ofGroup }),
    [figure, days, ofLane, ofGroup],
  );
  const series = useMemo(() => panelsSeries(panels, as), [panels, as]);
  const words = panelsWords(figure, view, panels);
  const opened = useMemo(() => {
    const [of, id, ...name] = behind.open?.split('.') ?? [];
    const panel = of === figure ? panels.find((one) => one.id === id) : undefined;
    if (panel === undefined) return null;
    return councilsOfShare({ days, lane: panel.lane, name: name.join('.'), of: panel });
  }, [behind.open, figure, panels, days]);
  const isThin = series.panels.some((panel) => panel.series.bars.some((bar) => bar.isThin));
  return (
    <div id={figure}>
      <Figure
        title={words.title}
        summary={words.summary}
        chart={<Panels series={series} />}
        chartKey={
          <>
            <GradeKey standings={series.standings} />
            <p className={styles['note']}>
              Over the bars, thin strokes stand where the rules of inspection changed, in 2018, 2023
              and 2026; the thick line, where no full inspection started, in 2020 and 2021.{' '}
              {isThin && sharesWords.thin}
            </p>
          </>
        }
        table={
          <PanelsTable
            panels={panels}
            as={as}
            figure={figure}
            label={words.label}
            behind={behind}
          />
        }
        source="Ofsted inspection reports"
        dataAsAt={data.dataAsAt}
        takeAway={async () => (await import('./panelsTakeAway.ts')).panelsTakeAway(figure, view)}
      />
      {opened !== null && (
        <CouncilsBehind title={opened.title} councils={opened.councils} behind={behind} />
      )}
    </div>
  );
});
