import { describe, expect, it, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { stackedTimelineLayout } from '#shared/figures/stackedTimelineLayout.ts';
import { stackedTimelineMeasures } from '#shared/figures/stackedTimelineMeasures.ts';
import { stackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils, dataAsAt } = nationalData(imaginaryCouncilList);

function placed(count: number, width: number) {
  const series = stackedTimelineSeries(councils.slice(0, count), 'help-and-protection', dataAsAt);
  return stackedTimelineLayout(series, stackedTimelineMeasures(series, width));
}

describe.each([
  ['every lane, wide', 6, 960],
  ['every lane, narrow', 6, 344],
  ['one lane, wide', 7, 960],
  ['one lane, narrow', 7, 344],
])('%s', (_, count, width) => {
  const { axis, height, measures, ...stack } = placed(count, width);

  it('keeps bars on the axis, apart from each other and inside their council', () => {
    for (const { bars, lanesTop, lanesHeight } of stack.councils) {
      for (const [at, one] of bars.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(axis.from);
        expect(one.x + one.width).toBeLessThanOrEqual(axis.to + 0.1);
        expect(one.y).toBeGreaterThanOrEqual(lanesTop);
        expect(one.y + one.height).toBeLessThanOrEqual(lanesTop + lanesHeight);
        for (const other of bars.slice(at + 1)) {
          const beside = one.x + one.width <= other.x + 0.2 || other.x + other.width <= one.x + 0.2;
          const above = one.y + one.height <= other.y || other.y + other.height <= one.y;
          expect(beside || above).toBe(true);
        }
      }
    }
  });

  it('stacks the councils without overlap inside the drawing', () => {
    for (const [at, { lanesTop, lanesHeight }] of stack.councils.entries()) {
      const next = stack.councils[at + 1]?.top ?? axis.bottom;
      expect(lanesTop + lanesHeight).toBeLessThanOrEqual(next);
    }
    expect(axis.bottom).toBeLessThan(height);
  });

  it('has room for every name', () => {
    for (const { council } of stack.councils) {
      const room = measures.nameLine > 0 ? measures.width : measures.labels;
      expect(textWidth(council.name, measures.text + 1, 700)).toBeLessThanOrEqual(room);
    }
  });

  it('marks the pause: 2,260 to 2,734 of the 4,614 days of the axis', () => {
    const share = (axis.to - axis.from) / 4614;
    expect(stack.pause?.x).toBeCloseTo(axis.from + 2260 * share, 0);
    expect(stack.pause?.width).toBeCloseTo(474 * share, 0);
  });

  it('names years so far apart that their numbers do not meet', () => {
    for (const [at, { x }] of stack.years.entries()) {
      const next = stack.years[at + 1];
      if (next !== undefined) expect(next.x - x).toBeGreaterThan(textWidth('2026', 12.5) + 4);
    }
  });
});

test('names stand before their lane where there is room, over it where there is not', () => {
  expect(placed(7, 960).measures.nameLine).toBe(0);
  expect(placed(7, 344).measures.nameLine).toBeGreaterThan(0);
});

test('years stand above few councils, above and below many', () => {
  expect(placed(1, 960).yearLines).toHaveLength(1);
  expect(placed(6, 960).yearLines).toHaveLength(2);
});

test('the time before a council began and after it ended is marked', () => {
  const { councils: parts, axis } = placed(7, 960);
  const north = parts.find(({ council }) => council.id === 'north-bracken');
  const old = parts.find(({ council }) => council.id === 'brackenshire');
  expect(north?.before?.x).toBe(axis.from);
  expect(north?.after).toBeNull();
  expect((old?.after?.x ?? 0) + (old?.after?.width ?? 0)).toBeCloseTo(axis.to, 0);
  expect(old?.before).toBeNull();
});
