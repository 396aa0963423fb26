import { expect, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { judgementMatrixLayout } from '#shared/figures/judgementMatrixLayout.ts';
import { judgementMatrixMeasures } from '#shared/figures/judgementMatrixMeasures.ts';
import { judgementMatrixSeries } from '#shared/figures/judgementMatrixSeries.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils } = nationalData(imaginaryCouncilList);
const rows = judgementMatrixSeries(councils, '2026-08-20');

test('cells cover the five lanes without a gap wider than the others', () => {
  const { wide } = judgementMatrixMeasures;
  for (const { row, cells } of judgementMatrixLayout(rows, wide).rows) {
    const [first, last] = [cells[0], cells.at(-1)];
    expect(first?.x, row.name).toBe(200);
    // Five cells of 124 units, without the gap behind the last.
    expect((last?.x ?? 0) + (last?.width ?? 0), row.name).toBe(200 + 5 * 124 - 3);
  }
});

test('Quarrybridge, judged in 2018, has one cell for its care judgement', () => {
  const placed = judgementMatrixLayout(rows, judgementMatrixMeasures.wide).rows;
  const quarrybridge = placed.find(({ row }) => row.id === 'quarrybridge');
  expect(quarrybridge?.cells.map(({ width }) => width)).toEqual([121, 121, 121, 245]);
  expect(quarrybridge?.detail.lines).toEqual(['Dec 2018', 'ILACS 2018']);
});

test('what is known of the inspection is said as it is known', () => {
  const placed = judgementMatrixLayout(rows, judgementMatrixMeasures.narrow).rows;
  const detail = (id: string) => placed.find(({ row }) => row.id === id)?.detail.lines;
  expect(detail('brackenshire')).toEqual(['published Sep 2015, SIF, abolished Apr 2021']);
  expect(detail('vale-of-tarn')).toEqual(['Jun 2026, ILACS 2026']);
});

test('in columns the order runs down one, then down the next, and nothing meets', () => {
  const measures = {
    ...judgementMatrixMeasures.wide,
    ...{ width: 680, blocks: 2, blockGap: 20, name: 120, cell: 30 },
    ...({ detail: 'month', upright: true } as const),
  };
  const { rows: placed, heads } = judgementMatrixLayout(rows, measures);
  expect(placed.map(({ x }) => x)).toEqual([0, 0, 0, 0, 350, 350, 350]);
  expect(placed.map(({ row }) => row.id)).toEqual(rows.map(({ id }) => id));
  expect(heads).toHaveLength(10);
  for (const [at, one] of placed.entries()) {
    const next = placed[at + 1];
    if (next === undefined || next.x !== one.x) continue;
    expect(next.cellsY).toBeGreaterThan(one.cellsY + measures.cellHeight);
  }
});
