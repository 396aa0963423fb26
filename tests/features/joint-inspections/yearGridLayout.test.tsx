import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { yearGridChart } from '#features/joint-inspections/yearGridChart.tsx';
import { yearGridLayout } from '#features/joint-inspections/yearGridLayout.ts';
import { YearGridMarks } from '#features/joint-inspections/YearGridMarks.tsx';
import { yearGridSeries } from '#features/joint-inspections/yearGridSeries.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { imaginaryAreas } from './imaginaryAreas.ts';

const councils = Array.from({ length: 12 }, (_, at) => ({ id: `town-${at}` }));
/** Nine of one topic in 2019, three of another in 2022, of which one named priority action. */
const data = imaginaryAreas(
  'joint',
  councils,
  councils.map(({ id }, at) =>
    at < 9
      ? {
          id: `visit-${at}`,
          councilId: id,
          started: '2019-06-03',
          topic: 'mental-health',
          priorityAction: false,
        }
      : {
          id: `visit-${at}`,
          councilId: id,
          started: '2022-06-06',
          topic: 'front-door',
          priorityAction: at === 9,
        },
  ),
);
const series = yearGridSeries(data);

test.each([
  [1040, 14],
  [350, 12.5],
])('at %s wide every mark is inside, in its year and off the others', (width, text) => {
  const placed = yearGridLayout(series, { width, text, marks: 'each', withShares: false });
  const slot = (width - placed.left) / 4;
  const marks = placed.lanes.flatMap((lane) => lane.marks);
  expect(marks).toHaveLength(12);
  for (const { x, y } of marks) {
    expect(x + placed.side).toBeLessThanOrEqual(width);
    expect(y + placed.side).toBeLessThanOrEqual(placed.height);
    expect(y).toBeGreaterThanOrEqual(placed.head);
  }
  for (const [at, lane] of placed.lanes.entries()) {
    const year = at === 0 ? 0 : 3;
    for (const { x } of lane.marks) {
      expect(x).toBeGreaterThanOrEqual(placed.left + year * slot - 0.1);
      expect(x + placed.side).toBeLessThanOrEqual(placed.left + (year + 1) * slot);
    }
  }
  marks.forEach((one, at) => {
    for (const other of marks.slice(at + 1)) {
      const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
      expect(apart).toBeGreaterThan(placed.side);
    }
  });
  for (const word of placed.years)
    expect(word.x + textWidth(word.text, text)).toBeLessThan(width + 1);
});

test('no words of a lane stand on each other', () => {
  const placed = yearGridLayout(series, {
    width: 350,
    text: 12.5,
    marks: 'each',
    withShares: true,
  });
  for (const { label, counts, marks } of placed.lanes) {
    const lowest = Math.max(...label.map(({ y }) => y));
    for (const { y } of counts) expect(y - lowest).toBeGreaterThan(12.5);
    for (const { y } of marks) expect(y).toBeGreaterThan(lowest);
  }
});

test('counted, a cell has one mark for each thing found, with its number', () => {
  const placed = yearGridLayout(series, {
    width: 1040,
    text: 14,
    marks: 'counted',
    withShares: false,
  });
  expect(placed.lanes.map((lane) => lane.counts.map(({ text }) => text))).toEqual([
    ['9'],
    ['1', '2'],
  ]);
  expect(placed.lanes[1]?.marks.map(({ status }) => status)).toEqual([
    'priority-action',
    'no-priority-action',
  ]);
});

test('the pause is drawn across two years', () => {
  const { pause, left } = yearGridLayout(series, {
    width: 1040,
    text: 14,
    marks: 'each',
    withShares: false,
  });
  // Four slots of 212.5: from 69/366 of 2020 to 177/365 of 2021.
  expect(pause?.x).toBeCloseTo(left + (1 + 69 / 366) * 212.5, 0);
  expect((pause?.x ?? 0) + (pause?.width ?? 0)).toBeCloseTo(left + (2 + 177 / 365) * 212.5, 0);
  expect(pause?.words.text).toBe('Inspections paused');
});

test('marks are named after what they hold, each with its sign and its council', () => {
  const placed = yearGridLayout(series, {
    width: 1040,
    text: 14,
    marks: 'each',
    withShares: false,
  });
  const { container } = render(
    <svg>
      <YearGridMarks placed={placed} />
    </svg>,
  );
  const parts = [...container.querySelectorAll('[data-part]')].map((one) =>
    one.getAttribute('data-part'),
  );
  expect(parts).toEqual(['years', 'pause', 'mental-health', 'front-door']);
  const urgent = container.querySelectorAll('[data-status="priority-action"]');
  expect([...urgent].map((one) => one.querySelector('title')?.textContent)).toEqual(['Town-9']);
  expect(urgent[0]?.querySelector('text')?.textContent).toBe('!');
  expect(container.querySelectorAll('[class]')).toHaveLength(0);
});

test('a file too low for narrow stacks gets wider ones, then numbers', () => {
  const chart = yearGridChart(series, [], false);
  const marksAt = (height: number | null, condensed = false) => {
    const placed = chart.place({ width: 900, height, condensed });
    if (height !== null) expect(placed.height).toBeLessThanOrEqual(height);
    const { container } = render(<svg>{placed.marks}</svg>);
    return { height: placed.height, marks: container.querySelectorAll('[data-status]').length };
  };
  const whole = marksAt(null);
  const wider = marksAt(whole.height - 1);
  expect([whole.marks, wider.marks]).toEqual([12, 12]);
  // One mark for nine alike, and two for a cell where two things were found.
  expect(marksAt(wider.height - 1).marks).toBe(3);
  expect(marksAt(null, true).marks).toBe(3);
});
