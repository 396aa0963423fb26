import type { ReactNode } from 'react';
import type { TakeAwayTable } from './TakeAwayTable.ts';

/** A sign of the key, drawn in a box of 16 by 16 units whose upper left corner is the origin. */
export interface KeyItem {
  label: string;
  sign: ReactNode;
  /** Wider signs say so; 16 unless given. */
  width?: number;
}

/** Room for a chart in the units its text is set in: CSS pixels at the picture's natural size. */
export interface ChartRoom {
  width: number;
  /** What the chart may use, no more than it needs; null: as high as it comes. */
  height: number | null;
  /** Many marks may be drawn as one with a number: the full drawing would be too small to read. */
  condensed: boolean;
}

export interface PlacedChart {
  width: number;
  height: number;
  /** SVG elements from the origin to `width` and `height`, in the colours of `PaletteContext`. */
  marks: ReactNode;
}

export interface Chart {
  /** Where the chart is higher than wide it stands beside the words, if the picture is wide. */
  shape: 'wide' | 'tall';
  key: readonly KeyItem[];
  place: (room: ChartRoom) => PlacedChart;
}

/**
 * All of a figure or table that can leave the site, made from the same series as its marks. Words
 * are plain text. Dates are ISO days.
 */
export interface TakeAway {
  /** Base of file names, in lower case with hyphens: `cheshire-east-rating-timeline`. */
  name: string;
  /** What the figure is, in two or three words: `Rating timeline`. */
  kind: string;
  /**
   * Of what or whom it is, as long as it stands, without numbers and dates: names a live figure on
   * other pages. Left out: the subtitle does.
   */
  about?: string;
  /** What the data say, as a sentence without a full stop; the reader may change it. */
  headline: string;
  /** What is counted, of whom, when: one line. */
  subtitle: string;
  /** What a reader has to know to read it right: breaks between frameworks, what is not given. */
  notes: readonly string[];
  /** Without "Source:" and without a full stop. */
  source: string;
  dataAsAt: string;
  /** Version of the data, from the API. */
  version: string;
  /** Where the view is, from the site's root, with its state: `/councils/cheshire-east#timeline`. */
  path: string;
  /** `short` is at most some 150 characters; `long` tells every value that matters. */
  alt: { short: string; long: string };
  /** null: a table alone. */
  chart: Chart | null;
  /** Exactly what is shown, one row for each mark or row. */
  tables: readonly [TakeAwayTable, ...TakeAwayTable[]];
  /** Two or three sentences with their numbers, for a story. */
  sentences: readonly string[];
  /** The figure's page for other sites, from the site's root; null: there is none. */
  embedPath: string | null;
  /**
   * What else belongs into a story pack with it: the council's or comparison's other figures and
   * tables. Left out: there is no pack.
   */
  companions?: () => Promise<readonly TakeAway[]>;
}
