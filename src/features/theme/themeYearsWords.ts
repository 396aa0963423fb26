import type { ThemeFile } from '#contract/themeFile.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { untoldWords } from './untoldWords.ts';

/** In fewer reports than this, one more or less changes a year's share by a tenth or more. */
const fewReports = 10;

interface ThemeYearsWords {
  title: string;
  summary: string;
  /** What a reader has to know to read the figure right, a sentence each. */
  notes: readonly string[];
  /** The same without what the page says once for all its numbers. */
  ownNotes: readonly string[];
}

/** What the figure of years says, from the same numbers as its columns. */
export function themeYearsWords(file: ThemeFile): ThemeYearsWords {
  const { years, dataAsAt } = file;
  const [first, last] = [years[0], years.at(-1)];
  const few = years.filter(({ reports }) => reports < fewReports);
  const before = [
    'A report counts once, however many of its areas for improvement are of the theme.',
    ...(few.length === 0
      ? []
      : [
          `${few.map(({ year, reports }) => `${countOf(reports, 'report')} in ${year}`).join(', ')}: too few for a share.`,
        ]),
  ];
  const after =
    'Frameworks are marked by the days inspections under them started; a report comes out weeks later. No full inspection started between 10 March 2020 and 27 June 2021.';
  const isCutShort = last !== undefined && dataAsAt < `${last.year}-12-31`;
  return {
    title: 'How many reports asked for it, year by year',
    summary:
      first === undefined || last === undefined || first === last
        ? 'By the year a report was published.'
        : `By the year a report was published: ${first.asked} of ${countOf(first.reports, 'report')} in ${first.year}, ${last.asked} of ${last.reports} in ${last.year}${isCutShort ? ` to ${formatDay(dataAsAt).replace(/ \d{4}$/, '')}` : ''}.`,
    notes: [...before, ...untoldWords(file), after],
    ownNotes: [...before, after],
  };
}
