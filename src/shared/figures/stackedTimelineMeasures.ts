import { textWidth } from '#shared/format/textWidth.ts';
import { ratingTimelineMeasures, type RatingTimelineMeasures } from './ratingTimelineMeasures.ts';
import type { StackedTimelineSeries } from './stackedTimelineSeries.ts';

export interface StackedTimelineMeasures extends RatingTimelineMeasures {
  /** Height of the line with a council's name over its lanes; 0: the name stands before its lane. */
  nameLine: number;
  /** Between two councils. */
  apart: number;
}

/** From this width on lanes have their names in full. */
const fullWordsFrom = 560;
/** Room for the number of a year. */
const yearRoom = 42;
/** Names before their lanes take at most this share of the width: in full, and among columns. */
const mostForNames = { alone: 0.34, amongColumns: 0.46 };

/**
 * The sizes of a stacked timeline of a width, all in CSS pixels at its natural size.
 * `amongColumns`: it is one of several beside each other, so that height is scarcer than width.
 */
export function stackedTimelineMeasures(
  { lanes, councils, from, to }: StackedTimelineSeries,
  width: number,
  amongColumns = false,
): StackedTimelineMeasures {
  const isWide = width >= fullWordsFrom;
  const base = ratingTimelineMeasures[isWide ? 'wide' : 'narrow'];
  const text = isWide ? 13.5 : 12.5;
  const isAlone = lanes.length === 1;
  const names = Math.ceil(Math.max(...councils.map(({ name }) => textWidth(name, text, 700)))) + 14;
  const share = mostForNames[amongColumns ? 'amongColumns' : 'alone'];
  const isBeside = isAlone && (isWide || amongColumns) && names <= width * share;
  const labels = isAlone ? (isBeside ? names : 20) : isWide ? 158 : base.labels;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return {
    ...base,
    width,
    labels,
    text,
    smallText: 12.5,
    lane: isAlone ? 20 : 16,
    gap: 3,
    nameLine: isBeside ? 0 : 22,
    apart: isBeside ? 5 : isAlone ? 8 : 16,
    yearStep: Math.max(1, Math.ceil((yearRoom * years) / (width - labels - base.latest))),
  };
}
