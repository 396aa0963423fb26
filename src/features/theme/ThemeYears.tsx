import { AtTwoWidths } from '#shared/figures/AtTwoWidths.tsx';
import { Figure } from '#shared/figures/Figure.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { councilsBehindNumber } from './councilsBehindNumber.ts';
import type { ThemeData } from './themeData.ts';
import styles from './ThemeYears.module.css';
import { themeYearsKeyItems } from './themeYearsKeyItems.tsx';
import { themeYearsLayout } from './themeYearsLayout.ts';
import { ThemeYearsMarks } from './ThemeYearsMarks.tsx';
import { ThemeYearsTable } from './ThemeYearsTable.tsx';
import { themeYearsWords } from './themeYearsWords.ts';

const sizes = {
  wide: { width: 880, plot: 190, text: 14 },
  narrow: { width: 358, plot: 150, text: 12 },
};

interface ThemeYearsProps {
  data: ThemeData;
  behind: Behind;
}

/** How many reports asked for the theme, by year. */
export function ThemeYears({ data, behind }: ThemeYearsProps) {
  const { file } = data;
  const { title, summary, ownNotes } = themeYearsWords(file);
  const { open } = behind;
  return (
    <div id="years">
      <Figure
        title={title}
        summary={summary}
        chart={
          <AtTwoWidths
            draw={(size) => {
              const placed = themeYearsLayout(file.years, sizes[size]);
              return (
                <svg
                  className={styles['years']}
                  viewBox={`0 0 ${placed.width} ${placed.height}`}
                  role="img"
                  aria-label={summary}
                >
                  <ThemeYearsMarks placed={placed} />
                </svg>
              );
            }}
          />
        }
        chartKey={
          <>
            <FigureKey items={themeYearsKeyItems} />
            <p className={styles['notes']}>{ownNotes.join(' ')}</p>
          </>
        }
        table={<ThemeYearsTable data={data} behind={behind} />}
        source="Ofsted inspection reports; themes are our own coding"
        dataAsAt={file.dataAsAt}
        takeAway={async () => (await import('./themeYearsTakeAway.ts')).themeYearsTakeAway(file)}
      />
      {open !== null && /^\d/.test(open) && (
        <CouncilsBehind {...councilsBehindNumber(data, open)} behind={behind} />
      )}
    </div>
  );
}
