import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { JudgementMatrixMeasures } from './judgementMatrixMeasures.ts';
import type { MatrixCell, MatrixRow } from './judgementMatrixSeries.ts';

interface PlacedCell extends MatrixCell {
  x: number;
  width: number;
}

interface PlacedLines {
  lines: readonly string[];
  x: number;
  /** Middle of the first line. */
  y: number;
}

export interface PlacedMatrixRow {
  row: MatrixRow;
  name: PlacedLines;
  detail: PlacedLines;
  /** Top of the cells. */
  cellsY: number;
  cells: readonly PlacedCell[];
  /** A rule above the row, but for the first of its column. */
  ruleY: number | null;
  /** Left and right edge. */
  x: number;
  end: number;
}

export interface PlacedMatrixHead extends PlacedLines {
  lane: Lane;
}

export interface PlacedMatrix {
  measures: JudgementMatrixMeasures;
  height: number;
  /** Names of the judgements over each column of rows; upright ones start at their foot. */
  heads: readonly PlacedMatrixHead[];
  rows: readonly PlacedMatrixRow[];
}

const nameGap = 12;
const headGap = 8;

function detailOf({ report, abolished }: MatrixRow, { detail }: JudgementMatrixMeasures): string[] {
  if (report === null) return ['Not inspected yet'];
  // The day of publication where the source gives no start, and it says so.
  const when =
    report.startedOn === null
      ? `published ${formatShortMonth(report.publishedOn)}`
      : formatShortMonth(report.startedOn);
  if (detail === 'month') return [when];
  const until = abolished === null ? [] : [`abolished ${formatShortMonth(abolished)}`];
  const words = [when, frameworkWords[report.framework].short, ...until];
  return detail === 'below' ? [words.join(', ')] : words;
}

function headHeight(measures: JudgementMatrixMeasures): number {
  const { upright, smallText } = measures;
  if (upright) {
    return Math.max(...laneIds.map((lane) => textWidth(laneWords[lane].short, smallText, 700)));
  }
  return Math.max(...laneIds.map((lane) => headLines(lane, measures).length)) * smallText * 1.2;
}

function headLines(lane: Lane, { cell, gap, smallText, upright }: JudgementMatrixMeasures) {
  const { label, short } = laneWords[lane];
  if (upright) return [short];
  const type = { size: smallText, weight: 700 as const };
  const width = cell - gap;
  const fits = label.split(' ').every((word) => textWidth(word, smallText, 700) <= width);
  return breakLines(fits && cell > 90 ? label : short, width, type);
}

/** Where everything of a judgement matrix stands, in the order of its rows. */
export function judgementMatrixLayout(
  rows: readonly MatrixRow[],
  measures: JudgementMatrixMeasures,
): PlacedMatrix {
  const { width, blocks, blockGap, cell, gap, text, smallText, detail, upright } = measures;
  const blockWidth = (width - blockGap * (blocks - 1)) / blocks;
  const isBelow = detail === 'below';
  const cellsFrom = isBelow ? 0 : measures.name;
  const perBlock = Math.ceil(rows.length / blocks);
  const line = text * 1.2;
  const top = headHeight(measures) + headGap;
  const heads: PlacedMatrixHead[] = [];
  const placed: PlacedMatrixRow[] = [];
  let height = top;
  for (let block = 0; block * perBlock < rows.length; block += 1) {
    const left = block * (blockWidth + blockGap);
    for (const [at, lane] of laneIds.entries()) {
      const lines = headLines(lane, measures);
      const middle = left + cellsFrom + at * cell + (cell - gap) / 2;
      heads.push({
        ...{ lane, lines, x: middle },
        // Words of several lines stand on the cells, not under the edge.
        y: upright ? top - headGap : top - headGap - (lines.length - 0.5) * smallText * 1.2,
      });
    }
    let y = top;
    for (const row of rows.slice(block * perBlock, (block + 1) * perBlock)) {
      const type = { size: text, weight: 700 as const };
      const names = breakLines(row.name, isBelow ? blockWidth : measures.name - nameGap, type);
      const details = detailOf(row, measures);
      const textHeight = names.length * line;
      const above = isBelow ? textHeight + smallText * 1.2 + 5 : 0;
      const bodyHeight = isBelow
        ? above + measures.cellHeight
        : Math.max(measures.cellHeight, textHeight, details.length * smallText * 1.2);
      const middle = y + bodyHeight / 2;
      const first = y === top;
      placed.push({
        row,
        x: left,
        end: left + blockWidth,
        ruleY: first ? null : y - measures.rowGap / 2,
        name: {
          lines: names,
          x: left,
          y: isBelow ? y + line / 2 : middle - ((names.length - 1) * line) / 2,
        },
        detail: {
          lines: details,
          x: isBelow ? left : left + cellsFrom + laneIds.length * cell + nameGap - gap,
          y: isBelow
            ? y + textHeight + smallText * 0.6
            : middle - ((details.length - 1) * smallText * 1.2) / 2,
        },
        cellsY: isBelow ? y + above : middle - measures.cellHeight / 2,
        cells: row.cells.map((one) => ({
          ...one,
          x: left + cellsFrom + laneIds.indexOf(one.lanes[0]) * cell,
          width: one.lanes.length * cell - gap,
        })),
      });
      y += bodyHeight + measures.rowGap;
    }
    height = Math.max(height, y - measures.rowGap);
  }
  return { measures, height: Math.ceil(height), heads, rows: placed };
}
