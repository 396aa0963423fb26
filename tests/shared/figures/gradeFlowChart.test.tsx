import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Place } from '#domain/compareCouncils.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { gradeFlowChart } from '#shared/figures/gradeFlowChart.tsx';

const moves: { from: Place; to: Place }[] = [
  ...Array.from({ length: 40 }, () => ({ from: 'good', to: 'outstanding' }) as const),
  ...Array.from({ length: 50 }, () => ({ from: 'requires-improvement', to: 'good' }) as const),
  { from: 'inadequate', to: 'requires-improvement' },
  { from: 'not-inspected', to: 'inadequate' },
  { from: 'not-judged', to: 'not-given' },
  { from: 'not-given', to: 'not-judged' },
  { from: 'absent', to: 'not-inspected' },
  { from: 'outstanding', to: 'absent' },
];
const chart = gradeFlowChart({ moves, earlier: '2019-12-31', later: '2026-08-20' });

function drawn(width: number, height: number | null) {
  const placed = chart.place({ width, height, condensed: false });
  const { container } = render(<svg>{placed.marks}</svg>);
  const labels = (part: 'earlier' | 'later') =>
    [...container.querySelectorAll(`[data-part="${part}"] text`)].map((text) => ({
      words: text.textContent.replaceAll('\u00A0', ' '),
      x: Number(text.getAttribute('x')),
      y: Number(text.getAttribute('y')),
      size: Number(text.closest('[font-size]')?.getAttribute('font-size')),
    }));
  return { placed, container, labels };
}

test('the key names the standings on either day, best first', () => {
  expect(chart.key.map(({ label }) => label)).toEqual([
    'O Outstanding',
    'G Good',
    'RI Requires improvement',
    'I Inadequate',
    'Not judged',
    'No overall grade any more',
    'Not inspected yet',
  ]);
});

test.each([
  [395, null],
  [590, null],
  [908, 420],
  [700, 600],
])('in %s by %s it fits, and no two labels meet or leave it', (width, height) => {
  const { placed, labels } = drawn(width, height);
  expect(placed.width).toBeLessThanOrEqual(width);
  expect(placed.height).toBeLessThanOrEqual(height ?? Infinity);
  for (const part of ['earlier', 'later'] as const) {
    const lines = labels(part);
    lines.forEach(({ words, x, y, size }, at) => {
      const long = textWidth(words, size, 700);
      if (part === 'earlier') expect(x - long).toBeGreaterThanOrEqual(0);
      else expect(x + long).toBeLessThanOrEqual(placed.width);
      const next = lines[at + 1];
      if (next !== undefined) expect(next.y - y).toBeGreaterThanOrEqual(size);
    });
  }
});

test('places have their names in full where there is room, and short ones in a column', () => {
  expect(
    drawn(908, 420)
      .labels('later')
      .map(({ words }) => words),
  ).toEqual([
    'Outstanding 40',
    'Good 50',
    'Requires improvement 1',
    'Inadequate 1',
    'Not judged 1',
    'No overall grade',
    'any more 1',
    'Not inspected yet 1',
    'No longer exists 1',
  ]);
  expect(
    drawn(395, null)
      .labels('later')
      .map(({ words }) => words),
  ).toEqual([
    'O 40',
    'G 50',
    'RI 1',
    'I 1',
    'Not judged 1',
    'No overall 1',
    'Not yet 1',
    'Ended 1',
  ]);
});

test('a band thick enough says its number; every band has its name', () => {
  const { container } = drawn(908, 420);
  const numbers = [...container.querySelectorAll('[data-part="moves"] > text')];
  expect(numbers.map((text) => text.textContent)).toEqual(['40', '50']);
  expect(
    container.querySelector('[data-part="requires-improvement-to-good"] title')?.textContent,
  ).toBe('Requires improvement to good: 50 councils');
  expect(container.querySelector('[data-part="absent-to-not-inspected"] title')?.textContent).toBe(
    'Not created yet to not inspected yet: 1 council',
  );
});

test('no councils: nothing is drawn and nothing fails', () => {
  const empty = gradeFlowChart({ moves: [], earlier: '2019-12-31', later: '2026-08-20' });
  expect(empty.key).toEqual([]);
  expect(empty.place({ width: 400, height: 200, condensed: false }).height).toBeLessThan(200);
});
