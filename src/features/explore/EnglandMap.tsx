import { memo, useCallback, useMemo } from 'react';
import { isGrade, standingIds, type Standing } from '#domain/grades.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { TileMap } from '#shared/figures/TileMap.tsx';
import type { Tile } from '#shared/figures/tileMapSeries.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { englandMapSeries } from './englandMapSeries.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import type { ExploreView } from './exploreView.ts';
import { RegionTable } from './RegionTable.tsx';
import { standingsInWords } from '#shared/format/standingsInWords.ts';
import styles from './EnglandMap.module.css';

interface EnglandMapProps {
  councils: readonly NationalCouncil[];
  view: ExploreView;
}

/** All of England's councils on one map, by the chosen judgement on the chosen day. */
export const EnglandMap = memo(function EnglandMap({ councils, view }: EnglandMapProps) {
  const { lane, on, rows, counts, dataAsAt } = view;
  const byId = useMemo(() => new Map(rows.map((row) => [row.council.id, row])), [rows]);
  const series = useMemo(() => englandMapSeries(councils, rows), [councils, rows]);
  const present = standingIds.filter((standing) => counts[standing] > 0);
  // An overall grade is never shown without the judgements it rests on.
  const detailOf = useCallback(
    ({ id, standing }: Tile) => {
      const words = gradeLabel(standing);
      const report = byId.get(id)?.report;
      if (lane !== 'overall' || report === null || report === undefined) return words;
      const judgements = judgementLanes.map(
        (one) => `${laneWords[one].short.toLowerCase()} ${letterOrWord(report.grades[one])}`,
      );
      return `${words}. Judgements: ${judgements.join(', ')}`;
    },
    [byId, lane],
  );
  return (
    <div id="map" className={styles['steady']}>
      <Figure
        title={`${laneWords[lane].label} as at ${formatDay(on)}`}
        summary={`${sentenceCase(countOf(rows.length, 'council'))}: ${standingsInWords(counts)}.`}
        chart={
          <>
            <TileMap series={series} addressOf={pageAddress.council} detailOf={detailOf} />
            <p className={styles['note']}>
              Each hexagon is one council, placed near its neighbours. Choose one to read about it.
              {series.offMap.length > 0 &&
                ` Not on the map: ${listInWords(series.offMap)}, since replaced by other councils.`}
            </p>
          </>
        }
        table={<RegionTable view={view} />}
        chartKey={<GradeKey standings={present} />}
        source="Ofsted inspection reports"
        dataAsAt={dataAsAt}
        takeAway={async () => (await import('./nationalStory.ts')).nationalStory.map(view)}
      />
    </div>
  );
});

function letterOrWord(standing: Standing): string {
  return isGrade(standing) ? gradeLetter(standing) : gradeLabel(standing).toLowerCase();
}
