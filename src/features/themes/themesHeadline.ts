import { askedBy, askedPercent } from '#domain/countThemes.ts';
import type { RankedTheme } from '#domain/themeRanking.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { choiceInWords } from './choiceInWords.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';
import type { ThemesView } from './themesView.ts';

interface ThemesHeadline {
  /** Without a full stop. */
  headline: string;
  /** What comes next; empty: nothing does. */
  lead: string;
}

type HeadlineView = Pick<ThemesView, 'state' | 'basis' | 'most' | 'data'>;

/** More than these on a level are not named one by one. */
const namedAtMost = 3;
const next = 3;

/** `322 transcribed reports of 154 councils`, and what narrows them down. */
export function countedInWords({ basis, state, data }: Omit<HeadlineView, 'most'>): string {
  const [first, last] = [data.years[0], data.years.at(-1)];
  const period =
    state.since === null && state.until === null && first !== undefined && last !== undefined
      ? `, published ${first} to ${last}`
      : '';
  return `${countOf(basis.reports, 'transcribed report')} of ${countOf(basis.councils, 'council')}${period}${choiceInWords(state)}`;
}

/** What stands out among the themes. */
export function themesHeadline(view: HeadlineView): ThemesHeadline {
  const { state, basis, most } = view;
  const { by, group } = state;
  const real = most.filter(({ theme }) => theme.id !== leftoverTheme);
  const [first] = real;
  if (first === undefined) {
    return {
      headline: 'No transcribed report asks for what is chosen',
      lead: '',
    };
  }
  const ask = group === null ? 'What inspectors ask for most' : `Most asked on “${group}”`;
  const highest = real.filter((one) => askedBy(one, by) === askedBy(first, by));
  const names = highest.map(({ theme }) => labelInSentence(theme.label));
  const many = askedBy(first, by).toLocaleString('en-GB');
  const share =
    by === 'reports'
      ? `in ${many} of ${countOf(basis.reports, 'report')}`
      : `of ${many} of ${countOf(basis.councils, 'council')}`;
  const what =
    names.length > namedAtMost
      ? `${names.length} themes on a level, each ${share}`
      : `${listInWords(names)}, ${names.length > 1 ? 'each ' : ''}${share}`;
  const others = real.slice(highest.length, highest.length + next);
  const shareOf = (one: RankedTheme) =>
    `${labelInSentence(one.theme.label)} (${percentInWords(askedPercent(one, basis, by))})`;
  return {
    headline: `${ask}: ${what}`,
    lead: others.length === 0 ? '' : `Next: ${listInWords(others.map(shareOf))}.`,
  };
}
