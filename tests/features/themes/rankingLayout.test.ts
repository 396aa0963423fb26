import { expect, test } from 'vitest';
import type { RankedTheme } from '#domain/themeRanking.ts';
import { rankingLayout } from '#features/themes/rankingLayout.ts';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { themesView } from '#features/themes/themesView.ts';
import { tinyThemes } from '#tests/support/tinyThemes.ts';

const { list, improvement } = tinyThemes();
const data = themesData(list, improvement);
const view = themesView(data, themesAddress(data).read(new URLSearchParams()));
const reports = view.ranking.flatMap((one) => one.reports).slice(0, 1);

/** Twelve imaginary themes from A to L: one council was asked for A, two for B, and so on. */
const byName = Array.from('ABCDEFGHIJKL', (letter, at): RankedTheme => {
  const theme = { id: letter, label: letter, group: 'Imaginary', description: '' };
  return { theme, themeId: letter, reports, councils: at + 1, areas: at + 1 };
});

test('where there is no room for all, those asked for most stay, in their order', () => {
  // Rows of 21: room for nine and the line on the rest.
  const room = { width: 600, height: 210, condensed: true };
  const placed = rankingLayout(byName, { reports: 12, councils: 12 }, 'councils', room);
  expect(placed.rows.map(({ id }) => id).join('')).toBe('DEFGHIJKL');
  expect(placed.rest).toBe('3 other themes: 3 councils or fewer each');
});
