import { memo } from 'react';
import { Figure } from '#shared/figures/Figure.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { rankingWords } from './rankingWords.ts';
import { ThemeRankingRow } from './ThemeRankingRow.tsx';
import { ThemeRankingTable } from './ThemeRankingTable.tsx';
import styles from './ThemeRanking.module.css';
import type { ThemesView } from './themesView.ts';

/** Themes in order, each with a bar as long as the share of reports that ask for it. */
export const ThemeRanking = memo(function ThemeRanking({
  view,
  behind,
}: {
  view: ThemesView;
  behind: Behind;
}) {
  const { title, summary } = rankingWords(view);
  const { by } = view.state;
  return (
    <div id="ranking">
      <Figure
        title={title}
        summary={summary}
        chart={
          <>
            <p className={styles['heads']} aria-hidden="true">
              <span>Theme</span>
              <span className={styles['of']}>
                Share of {view.basis[by].toLocaleString('en-GB')} {by}
              </span>
              <span>{by === 'reports' ? 'Reports' : 'Councils'}</span>
              <span>Areas</span>
            </p>
            <ol className={styles['ranking']}>
              {view.ranking.map((ranked) => (
                <ThemeRankingRow
                  key={ranked.themeId}
                  ranked={ranked}
                  basis={view.basis}
                  by={by}
                  behind={behind}
                />
              ))}
            </ol>
            <p className={styles['note']}>
              Areas: areas for improvement that carry the theme. A report may name several, and
              counts once.
            </p>
          </>
        }
        table={<ThemeRankingTable view={view} />}
        source="Ofsted inspection reports, sorted into themes by us"
        dataAsAt={view.data.dataAsAt}
        takeAway={async () => (await import('./themeTakeAways.ts')).themeTakeAways.ranking(view)}
      />
    </div>
  );
});
