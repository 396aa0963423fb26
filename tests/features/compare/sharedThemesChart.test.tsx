import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { sharedThemesChart } from '#features/compare/sharedThemesChart.tsx';
import { sharedThemesView } from '#features/compare/sharedThemesView.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils } = nationalData(imaginaryCouncilList);
const asked = councils.filter(({ reports }) => reports.at(-1)?.framework !== 'sif');
const theme = (id: string, label: string) => ({ id, label, group: 'Made up', description: '' });
/** Six councils: the first five were asked the first theme, the last two the second. */
const view = sharedThemesView(asked, {
  themes: [theme('long', 'A theme of improvement with a long name'), theme('short', 'Short')],
  reports: asked.map(({ id, reports }, at) => ({
    inspectionId: reports.at(-1)?.inspectionId ?? '',
    councilId: id,
    coverage: at === 0 ? 'partial' : 'full',
    areas: [
      {
        area: 'whole-service',
        themes: [...(at < 5 ? ['long'] : []), ...(at > 3 ? ['short'] : [])],
      },
    ],
  })),
});

function drawn(width: number) {
  const { marks, ...size } = sharedThemesChart(view).place({
    width,
    height: null,
    condensed: false,
  });
  const { container } = render(<svg>{marks}</svg>);
  const all = (part: string, tag: string) => [
    ...container.querySelectorAll(`[data-part="${part}"] ${tag}`),
  ];
  return { ...size, all };
}

test('in a wide picture: a dot for each council asked, a question mark where it is not known', () => {
  const { all, width, height } = drawn(700);
  expect(all('asked', 'circle')).toHaveLength(5 + 2);
  // The first council, whose report is transcribed in part, on the second theme.
  expect(all('asked', 'text').map((text) => text.textContent)).toEqual(['?']);
  const names = all('councils', 'text').map((text) => text.textContent);
  expect(names).toEqual(asked.map(({ name }) => name));
  expect(width).toBeLessThanOrEqual(700);
  expect(height).toBeGreaterThan(Math.max(...names.map((name) => textWidth(name, 13))));
});

test('in a narrow one: a bar for each theme, as long as many were asked', () => {
  const { all, width } = drawn(240);
  expect(all('councils', 'text')).toHaveLength(0);
  const bars = all('asked', 'rect').map((bar) => Number(bar.getAttribute('width')));
  expect(bars).toHaveLength(2);
  expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(5 / 2, 1);
  expect(width).toBeLessThanOrEqual(240);
});

test('names of themes break into lines that fit, and counts are said', () => {
  const words = drawn(240)
    .all('themes', 'text')
    .map((text) => text.textContent);
  expect(words).toContain('5 of 6');
  expect(words).toContain('2 of 6');
  expect(words.join(' ')).toContain('A theme of');
});
