import type { Theme } from '#contract/themes.ts';
import { inspectionPause } from '#domain/inspectionPause.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay, formatMonth } from '#shared/format/formatDay.ts';
import { fewReports } from './fewReports.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';
import type { ThemesView } from './themesView.ts';
import type { YearRow, YearsSeries } from './yearsSeries.ts';

/** The first and last years with enough reports to be compared; null: there are not two. */
function ends({ years }: YearsSeries): { first: number; last: number } | null {
  const enough = years.flatMap(({ few }, at) => (few ? [] : [at]));
  const [first, last] = [enough[0], enough.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { first, last };
}

interface Move {
  theme: Theme;
  /** In percent; `far` in percentage points, below nought where it fell. */
  from: number;
  to: number;
  far: number;
}

/** What happened to a theme between two years. */
function moveOf(
  { theme, points }: YearRow,
  { first, last }: { first: number; last: number },
): Move {
  const [from, to] = [points[first]?.percent ?? 0, points[last]?.percent ?? 0];
  return { theme, from, to, far: to - from };
}

/** The figure over time in words. */
export function yearsWords(
  series: YearsSeries,
  { state: { by }, data: { dataAsAt } }: Pick<ThemesView, 'state' | 'data'>,
): { title: string; finding: string | null; basis: string; notes: string[] } {
  const { years, drawn } = series;
  const of = ends(series);
  const moves =
    of === null ? [] : drawn.map((row) => moveOf(row, of)).sort((a, b) => b.far - a.far);
  const [most, least] = [moves[0], moves.at(-1)];
  const words = ({ theme, from, to }: Move, verb: string) =>
    `${labelInSentence(theme.label)} ${verb} most, from ${percentInWords(from)} to ${percentInWords(to)}`;
  const [start, end] = [years[of?.first ?? 0]?.year, years[of?.last ?? 0]?.year];
  const parts = [
    most !== undefined && most.far >= 1 ? words(most, 'rose') : null,
    least !== undefined && least.far <= -1 ? words(least, 'fell') : null,
  ].filter((part) => part !== null);
  const few = years.filter((year) => year.few);
  const isPart =
    end !== undefined && dataAsAt.startsWith(`${end}-`) && !dataAsAt.endsWith('-12-31');
  const to = isPart ? ` (to ${formatDay(dataAsAt).replace(/ \d{4}$/, '')})` : '';
  return {
    title: `How often each theme is asked for, year by year`,
    finding:
      parts.length === 0 || start === undefined || end === undefined
        ? null
        : `Of the ${drawn.length} themes asked for most, from ${start} to ${end}${to}: ${parts.join('; ')}`,
    basis: `${by === 'reports' ? 'Transcribed reports' : 'Councils with a transcribed report'} by year of publication: ${listInWords(years.map(({ year, basis }) => `${basis.toLocaleString('en-GB')} in ${year}${dataAsAt.startsWith(`${year}-`) ? ` (to ${formatDay(dataAsAt)})` : ''}`))}.`,
    notes: [
      `The ${drawn.length} themes asked for most, on one scale; the table has all.`,
      few.length === 0
        ? null
        : `Hollow columns: fewer than ${fewReports} ${by}, so that a few change the share much.`,
      `Grey: no full inspection started from ${formatMonth(inspectionPause.from)} to ${formatMonth(inspectionPause.until)}. Broken lines: Ofsted’s framework changed, in January 2023 (care leavers on their own) and April 2026 (no overall grade), by the day inspections start; a report counts in the year it is published.`,
      'A share does not tell whether inspectors ask more often, or other councils were inspected.',
    ].filter((note) => note !== null),
  };
}
