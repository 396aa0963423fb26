import { memo, useMemo } from 'react';
import type { NationalData } from '#domain/nationalData.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { AtTwoWidths } from '#shared/figures/AtTwoWidths.tsx';
import { Figure } from '#shared/figures/Figure.tsx';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from './LastInspected.module.css';
import { barsInWords } from './barsInWords.ts';
import { lastInspectedBehind } from './lastInspectedBehind.ts';
import { lastInspectedLayout } from './lastInspectedLayout.ts';
import { LastInspectedLong } from './LastInspectedLong.tsx';
import { LastInspectedMarks } from './LastInspectedMarks.tsx';
import { lastInspectedSeries } from './lastInspectedSeries.ts';
import { LastInspectedTable } from './LastInspectedTable.tsx';
import { lastInspectedWords } from './lastInspectedWords.ts';

const sizes = {
  wide: { width: 960, height: 300, text: 14.5 },
  narrow: { width: 344, height: 250, text: 12.5 },
} as const;

interface LastInspectedProps {
  data: NationalData;
  behind: Behind;
}

/** How long each council has gone since its last graded inspection. */
export const LastInspected = memo(function LastInspected({ data, behind }: LastInspectedProps) {
  const series = useMemo(() => lastInspectedSeries(data), [data]);
  const { headline, summary, remarks } = lastInspectedWords(series);
  const { long, never, dataAsAt } = series;
  const shown = lastInspectedBehind(series, behind.open);
  return (
    <section
      id="last-inspected"
      className={styles['part']}
      aria-label="Time since the last inspection"
    >
      <Figure
        title={headline}
        summary={summary}
        chart={
          <AtTwoWidths
            draw={(size) => (
              <svg
                className={styles['drawing']}
                viewBox={`0 0 ${sizes[size].width} ${sizes[size].height}`}
                role="img"
                aria-label={`Councils by half-years since their last graded inspection. ${summary}`}
                fontSize={sizes[size].text}
              >
                <LastInspectedMarks placed={lastInspectedLayout(series, sizes[size])} />
              </svg>
            )}
          />
        }
        table={<LastInspectedTable series={series} behind={behind} />}
        chartKey={<p className={styles['key']}>{barsInWords}</p>}
        source="Ofsted inspection reports"
        dataAsAt={dataAsAt}
        takeAway={async () =>
          (await import('./lastInspectedTakeAway.ts')).lastInspectedTakeAway(data)
        }
      />
      {shown !== null && <CouncilsBehind {...shown} behind={behind} />}
      <ul className={styles['remarks']}>
        {remarks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {long.length > 0 && (
        <>
          <h3>Three years or more, on {formatDay(dataAsAt)}</h3>
          <LastInspectedLong waits={long} />
        </>
      )}
      {never.length > 0 && (
        <>
          <h3>No graded inspection yet</h3>
          <ul className={styles['never']}>
            {never.map(({ id, name, established }) => (
              <li key={id}>
                <a href={pageAddress.council(id)}>{name}</a>
                {established !== undefined && `, created ${formatDay(established)}`}
              </li>
            ))}
          </ul>
          <p className={styles['quiet']}>
            {countOf(never.length, 'council')}: not inspected yet is not a judgement.
          </p>
        </>
      )}
    </section>
  );
});
