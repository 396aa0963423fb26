import { memo, useCallback, useMemo } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import { TileMapOf } from '#shared/figures/TileMapOf.tsx';
import type { Tile } from '#shared/figures/tileMapSeries.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { AreaData } from './areaData.ts';
import { areaFigureWords } from './areaFigureWords.ts';
import { areaKeyItems } from './areaKeyItems.tsx';
import { areaMapSeries } from './areaMapSeries.ts';
import { AreaRegionTable } from './AreaRegionTable.tsx';
import type { AreaStatus } from './areaStatus.ts';
import { areaStatusScale } from './areaStatusScale.ts';
import type { AreaStatusCounts } from './countStatuses.ts';
import styles from './AreaView.module.css';

interface AreaMapProps {
  data: AreaData;
  list: CouncilList;
  counts: AreaStatusCounts;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

/** Every council on one map, by what its last inspection of this kind found. */
export const AreaMap = memo(function AreaMap({ data, list, counts, behind }: AreaMapProps) {
  const { subject, rows, dataAsAt } = data;
  const series = useMemo(() => areaMapSeries(data, list.councils), [data, list]);
  const byId = useMemo(
    () => new Map(rows.filter(({ stands }) => stands).map((row) => [row.council.id, row])),
    [rows],
  );
  const detailOf = useCallback(
    ({ id, standing }: Tile<AreaStatus>) => {
      const { label } = areaStatusScale.looks[standing];
      const inspection = byId.get(id)?.inspection;
      if (inspection === null || inspection === undefined) return label;
      const { started, topic } = inspection;
      return [
        label,
        topic === undefined ? '' : `, on ${visitTopicWords(topic)}`,
        started === undefined ? '' : `, inspected ${formatDay(started)}`,
      ].join('');
    },
    [byId],
  );
  const { title, summary } = areaFigureWords.map(data, counts);
  return (
    <div id="map">
      <Figure
        title={title}
        summary={summary}
        chart={
          <>
            <TileMapOf
              series={series}
              scale={areaStatusScale}
              addressOf={pageAddress.council}
              detailOf={detailOf}
            />
            <p className={styles['note']}>
              Each hexagon is one council, placed near its neighbours. Choose one to read about it.
            </p>
          </>
        }
        table={<AreaRegionTable data={data} counts={counts} behind={behind} />}
        chartKey={<FigureKey items={areaKeyItems(subject.statusIds, counts)} />}
        source={subject.source}
        dataAsAt={dataAsAt}
        takeAway={async () =>
          (await import('./areaTakeAways.ts')).areaTakeAways.map(data, list.councils)
        }
      />
    </div>
  );
});
