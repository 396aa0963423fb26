import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { englandAddress } from '#features/england/englandAddress.ts';
import { englandView } from '#features/england/englandView.ts';
import { panelsTakeAway } from '#features/england/panelsTakeAway.ts';
import { sharesTakeAway } from '#features/england/sharesTakeAway.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const data = nationalData(imaginaryCouncilList);

function view(query: string) {
  return englandView(data, englandAddress(data).read(new URLSearchParams(query)));
}

function drawn({ chart }: TakeAway, width: number, height: number | null) {
  if (chart === null) throw new Error('There is no chart');
  const placed = chart.place({ width, height, condensed: false });
  const { container } = render(<svg>{placed.marks}</svg>);
  const part = (name: string) => [...container.querySelectorAll(`[data-part="${name}"]`)];
  return { placed, container, part };
}

const sizes: [number, number | null][] = [
  [340, null],
  [590, 300],
  [960, 520],
];

test.each(sizes)(
  'in %s by %s the years are apart and nothing leaves the drawing',
  (width, height) => {
    const { placed, part } = drawn(sharesTakeAway(view('')), width, height);
    expect(placed.height).toBeLessThanOrEqual(Math.max(240, height ?? Infinity));
    const years = part('days').flatMap((group) => [...group.querySelectorAll('text')]);
    let taken = -Infinity;
    for (const year of years) {
      const half = textWidth(year.textContent, 12.5) / 2;
      const x = Number(year.getAttribute('x'));
      expect(x - half).toBeGreaterThan(taken);
      taken = x + half;
    }
    expect(taken).toBeLessThanOrEqual(width);
    expect(years.at(-1)?.textContent).toBe('2026');
  },
);

test('marks frameworks, the pause and the end of overall, in words', () => {
  const { part } = drawn(sharesTakeAway(view('')), 960, 520);
  const words = (name: string) =>
    part(name).flatMap((group) =>
      [...group.querySelectorAll('text')].map((text) =>
        [...text.childNodes].map(({ textContent }) => textContent).join(' '),
      ),
    );
  expect(words('frameworks')).toEqual(['SIF', 'ILACS 2018', 'ILACS 2023', 'ILACS 2026']);
  expect(words('pause')).toEqual(['paused']);
  expect(words('end-of-series')).toEqual(['No overall grade from April 2026: 1 council has none']);
  expect(words('letters')).toEqual(['G', 'RI', 'I']);
});

test('a judgement that is still given has no end', () => {
  const { part } = drawn(sharesTakeAway(view('judgement=leaders')), 960, 520);
  expect(part('end-of-series')).toHaveLength(0);
});

test('small multiples: a panel for each group, one path for each grade', () => {
  const taken = panelsTakeAway('groups', view(''));
  const { container, placed } = drawn(taken, 600, 300);
  const panels = [...container.querySelectorAll('svg > g')];
  expect(panels.map((panel) => panel.querySelector('text')?.textContent)).toEqual([
    'North',
    'South',
  ]);
  // The North, 2026: Eastmere and North Bracken good, Norwick requires improvement, no longer a
  // share of three but their number.
  expect(panels[0]?.querySelectorAll('text')[1]?.textContent).toBe('2 of 3');
  expect(panels[0]?.querySelectorAll('[data-part="shares"] path')).toHaveLength(3);
  expect(placed.width).toBe(600);
  expect(taken.chart?.key.map(({ label }) => label)).toContain('O Outstanding');
});

test('no council, no chart', () => {
  const none = nationalData({ ...imaginaryCouncilList, councils: [] });
  const empty = englandView(none, englandAddress(none).read(new URLSearchParams()));
  expect(sharesTakeAway(empty).chart).toBeNull();
  expect(panelsTakeAway('groups', empty).chart).toBeNull();
});
