import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { stackedTimelineChart } from '#shared/figures/stackedTimelineChart.tsx';
import { stackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils, dataAsAt } = nationalData(imaginaryCouncilList);
/** 28 councils: the seven imaginary ones four times over. */
const many = [1, 2, 3, 4].flatMap((copy) =>
  councils.map((one) => ({ ...one, id: `${one.id}-${copy}` })),
);
const chart = stackedTimelineChart(stackedTimelineSeries(many, 'overall', dataAsAt));

function names(room: { width: number; height: number | null; condensed: boolean }) {
  const { marks, ...size } = chart.place(room);
  const { container } = render(<svg>{marks}</svg>);
  const parts = many.filter(({ id }) => container.querySelector(`[data-part="${id}"]`) !== null);
  const axes = container.querySelectorAll('[data-part="frameworks"]').length;
  return { ...size, drawn: parts.length, axes };
}

test('the key has the standings drawn, best first, and no overall grade last', () => {
  expect(chart.key.map(({ label }) => label)).toEqual([
    'O Outstanding',
    'G Good',
    'RI Requires improvement',
    'I Inadequate',
    'No overall grade any more',
  ]);
});

test('as high as it comes: one column with every council', () => {
  const { drawn, axes, width } = names({ width: 700, height: null, condensed: true });
  expect([drawn, axes, width]).toEqual([28, 1, 700]);
});

test('in a low condensed picture: columns, each with its axis, every council once', () => {
  const { drawn, axes, height } = names({ width: 1270, height: 480, condensed: true });
  expect([drawn, axes]).toEqual([28, 2]);
  expect(height).toBeLessThanOrEqual(480);
});

test('a mark is drawn with colours given, without classes, addresses or patterns', () => {
  const { marks } = chart.place({ width: 700, height: null, condensed: false });
  const { container } = render(<svg>{marks}</svg>);
  expect(container.innerHTML).not.toMatch(/class=|url\(|<pattern|clip-path|currentColor|\bdy=/);
});
