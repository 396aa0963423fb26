import { memo, useMemo } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import { Choice } from '#shared/ui/Choice.tsx';
import { Loading } from '#shared/ui/Loading.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import type { AfterInadequateState } from './afterInadequateState.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { groupsInWords } from './groupsInWords.ts';
import styles from './PathChoices.module.css';
import { pathKeyItems } from './pathKeyItems.tsx';
import { pathParts } from './pathParts.ts';
import { pathSeries } from './pathSeries.ts';

/** Paths drawn and listed at once: more would be slow to draw. All are in the files. */
const drawnAtMost = 150;

interface PathFigureProps {
  view: AfterInadequateView;
  /** As the controls show them, and as the drawing has caught up with them. */
  chosen: Pick<AfterInadequateState, 'order' | 'axis'>;
  axis: AfterInadequateState['axis'];
  /** What is shown, as in the address. */
  query: string;
  change: (next: Partial<AfterInadequateState>) => void;
}

/** The paths in the frame of a figure. */
export const PathFigure = memo(function PathFigure(props: PathFigureProps) {
  const { view, chosen, axis, query, change } = props;
  const { paths, lane, dataAsAt, data } = view;
  const council = view.chosen?.id ?? null;
  const series = useMemo(
    () => pathSeries(paths.slice(0, drawnAtMost), { axis, dataAsAt, chosen: council }),
    [paths, axis, dataAsAt, council],
  );
  const title = `After inadequate: ${laneWords[lane].label.toLowerCase()}`;
  const summary = groupsInWords(view);
  const version = `${data.version}?${query}`;
  return (
    <div id="paths">
      <Figure
        title={title}
        summary={summary}
        chart={
          <>
            <div className={styles['figure']} data-needs-script="">
              <Choice
                label="Order"
                all="Longest first"
                options={[
                  { id: 'newest', label: 'Newest first' },
                  { id: 'name', label: 'By name' },
                ]}
                chosen={chosen.order === 'longest' ? null : chosen.order}
                onChoose={(order) => {
                  change({ order: order ?? 'longest' });
                }}
              />
              <Choice
                label="Time"
                all="Years since the report"
                options={[{ id: 'calendar', label: 'Calendar years' }]}
                chosen={chosen.axis === 'calendar' ? 'calendar' : null}
                onChoose={(next) => {
                  change({ axis: next ?? 'years-since' });
                }}
              />
            </div>
            {paths.length > drawnAtMost && (
              <p>
                The first {drawnAtMost} of {countOf(paths.length, 'path')}, in this order. All of
                them are in the files to take away.
              </p>
            )}
            <FigureKey items={pathKeyItems(series)} />
            <WrittenPart
              later={pathParts.drawing}
              version={version}
              fallback={<Loading what="the drawing" />}
            >
              <pathParts.drawing.Part series={series} label={`${title}. ${summary}`} />
            </WrittenPart>
          </>
        }
        table={
          <WrittenPart
            later={pathParts.table}
            version={version}
            fallback={<Loading what="the table" />}
          >
            <pathParts.table.Part view={view} limit={drawnAtMost} />
          </WrittenPart>
        }
        source="Ofsted inspection reports"
        dataAsAt={dataAsAt}
        takeAway={async () =>
          (await import('./afterInadequateTakeAway.ts')).afterInadequateTakeAway(view, {
            axis,
            query,
          })
        }
      />
    </div>
  );
});
