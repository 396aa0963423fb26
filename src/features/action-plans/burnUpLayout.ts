import { daysBetween } from '#domain/daysBetween.ts';
import { formatDay, formatShortMonth } from '#shared/format/formatDay.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { BurnUpPoint, BurnUpSeries } from './burnUpSeries.ts';
import { burnUpTicks } from './burnUpTicks.ts';

interface Size {
  width: number;
  height: number;
  text: number;
}

interface PlacedValue {
  line: 'total' | 'due' | 'complete';
  value: number;
  x: number;
  /** The middle of the number. */
  y: number;
  anchor: 'start' | 'end';
}

/** The burn-up on a drawing, in the unit of its size. */
export interface PlacedBurnUp extends Size {
  axis: { left: number; right: number; top: number; bottom: number };
  days: readonly { words: string; x: number }[];
  counts: readonly { count: number; y: number }[];
  /** The day counted on. */
  on: { words: string; x: number; textX: number };
  totalY: number;
  /** Paths that keep a value until the day it changes. */
  due: string;
  complete: string;
  /** What each line ends at. Equal ones at the right edge are written once. */
  values: readonly PlacedValue[];
}

const countSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostCounts = 5;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function countsUpTo(total: number): number[] {
  const step = countSteps.find((one) => total / one <= mostCounts) ?? 1000;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, at) => at * step);
}

/** Numbers beside their lines, from the top: each at least a line under the one before. */
function spread(values: readonly PlacedValue[], text: number): PlacedValue[] {
  let next = -Infinity;
  return [...values]
    .sort((a, b) => a.y - b.y)
    .map((value) => {
      const y = Math.max(value.y, next);
      next = y + text * 1.15;
      return { ...value, y: round(y) };
    });
}

/** Places the lines, the axes and their words. No words overlap. */
export function burnUpLayout({ points, total, on }: BurnUpSeries, size: Size): PlacedBurnUp {
  const { width, height, text } = size;
  const counts = countsUpTo(total);
  const valueRoom = Math.ceil(textWidth(String(total), text, 700)) + 10;
  const left = valueRoom;
  const right = width - valueRoom;
  const [top, bottom] = [text * 1.9, height - text * 1.9];
  const first = points[0]?.day ?? on;
  const last = points.at(-1)?.day ?? on;
  const days = Math.max(1, daysBetween(first, last));
  const xOf = (day: string) => round(left + (daysBetween(first, day) / days) * (right - left));
  const yOf = (count: number) => round(bottom - (count / Math.max(1, total)) * (bottom - top));

  const path = (countOf: (point: BurnUpPoint) => number | null) =>
    points
      .flatMap((point, at) => {
        const count = countOf(point);
        if (count === null) return [];
        const x = xOf(point.day);
        return [at === 0 ? `M${x} ${yOf(count)}` : `H${x}V${yOf(count)}`];
      })
      .join('');
  const dueAtEnd = points.at(-1)?.due ?? 0;
  const completeAtEnd = points.findLast(({ complete }) => complete !== null)?.complete ?? 0;
  const onX = xOf(on);
  const atRight = right - onX < valueRoom + 6;
  const ends: PlacedValue[] = [
    { line: 'total', value: total, x: right + 6, y: yOf(total), anchor: 'start' },
    ...(dueAtEnd === total
      ? []
      : [
          {
            line: 'due' as const,
            value: dueAtEnd,
            x: right + 6,
            y: yOf(dueAtEnd),
            anchor: 'start' as const,
          },
        ]),
  ];
  const dueThen = points.findLast(({ day }) => day <= on)?.due ?? 0;
  // Inside the drawing its number keeps clear of the line of due dates, which only rises.
  const complete: PlacedValue = {
    line: 'complete',
    value: completeAtEnd,
    ...(atRight
      ? { x: right + 6, y: yOf(completeAtEnd), anchor: 'start' }
      : completeAtEnd > dueThen
        ? { x: onX - 6, y: yOf(completeAtEnd) - text * 0.75, anchor: 'end' }
        : {
            x: onX + 6,
            y: Math.min(
              Math.max(yOf(completeAtEnd), yOf(dueThen) + text * 0.8),
              bottom - text * 0.6,
            ),
            anchor: 'start',
          }),
  };
  const isSaid = atRight && ends.some(({ value }) => value === completeAtEnd);

  let taken = -Infinity;
  const dates = burnUpTicks(first, last).flatMap((day) => {
    const words = formatShortMonth(day);
    const half = textWidth(words, text) / 2;
    const x = xOf(day);
    if (x - half < Math.max(0, taken + text) || x + half > width) return [];
    taken = x + half;
    return [{ words, x }];
  });
  const half = textWidth(formatDay(on), text, 700) / 2;
  return {
    ...size,
    axis: { left, right, top, bottom },
    days: dates,
    counts: counts.map((count) => ({ count, y: yOf(count) })),
    on: {
      words: formatDay(on),
      x: onX,
      textX: round(Math.min(width - half, Math.max(half, onX))),
    },
    totalY: yOf(total),
    due: path(({ due }) => due),
    complete: path((point) => point.complete),
    values: [
      ...spread(atRight && !isSaid ? [...ends, complete] : ends, text),
      ...(atRight ? [] : [complete]),
    ],
  };
}
