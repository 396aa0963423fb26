import type { Chart } from '#shared/export/TakeAway.ts';
import { rankingLayout } from './rankingLayout.ts';
import { RankingMarks } from './RankingMarks.tsx';
import type { ThemesView } from './themesView.ts';

/** The ranking as a chart for files. Bars have their names and numbers: there is no key. */
export function rankingChart({
  ranking,
  basis,
  state,
}: Pick<ThemesView, 'ranking' | 'basis' | 'state'>): Chart {
  return {
    shape: 'tall',
    key: [],
    place: (room) => {
      const placed = rankingLayout(ranking, basis, state.by, room);
      return {
        width: placed.width,
        height: placed.height,
        marks: <RankingMarks placed={placed} />,
      };
    },
  };
}
