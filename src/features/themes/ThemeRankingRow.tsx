import { use } from 'react';
import { askedBy, askedPercent, type CountBy, type ThemeBasis } from '#domain/countThemes.ts';
import type { RankedTheme } from '#domain/themeRanking.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import { councilsOfReports } from './councilsOfReports.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';
import styles from './ThemeRanking.module.css';

interface ThemeRankingRowProps {
  ranked: RankedTheme;
  basis: ThemeBasis;
  by: CountBy;
  behind: Behind;
}

/** One theme: the way to its page, its bar and its numbers, and the councils behind them. */
export function ThemeRankingRow({ ranked, basis, by, behind }: ThemeRankingRowProps) {
  const { ink, rule } = use(PaletteContext);
  const { theme, reports, councils, areas } = ranked;
  const percent = askedPercent(ranked, basis, by);
  const name = `ranking.${theme.id}`;
  const label = labelInSentence(theme.label);
  const isOpen = behind.open === name && reports.length > 0;
  return (
    <li>
      <div className={styles['row']}>
        <span className={styles['theme']}>
          <a href={pageAddress.of(`/themes/${theme.id}`)}>{theme.label}</a>
          {theme.id === leftoverTheme && (
            <span className={styles['other']}>
              No theme of its own: {labelInSentence(theme.description)}
            </span>
          )}
        </span>
        <svg
          className={styles['bar']}
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect width="100" height="1" fill={rule} fillOpacity="0.4" data-rest="" />
          <rect width={percent ?? 0} height="1" fill={ink} />
        </svg>
        <span className={styles['percent']}>{percentInWords(percent)}</span>
        <span className={styles['count']}>
          <NumberOfCouncils
            count={askedBy(ranked, by)}
            what={`${by === 'reports' ? 'reports' : 'councils'}, ${label}`}
            name={name}
            behind={behind}
          />
        </span>
        <span className={styles['areas']}>
          {areas.toLocaleString('en-GB')}
          <span className="visually-hidden"> areas for improvement</span>
        </span>
      </div>
      {isOpen && (
        <CouncilsBehind
          title={`${countOf(councils, 'council')}, asked in ${countOf(reports.length, 'report')}: ${label}`}
          councils={councilsOfReports(reports)}
          behind={behind}
        />
      )}
    </li>
  );
}
