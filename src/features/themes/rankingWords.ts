import { askedBy, askedPercent } from '#domain/countThemes.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';
import type { ThemesView } from './themesView.ts';

const named = 5;

/** The figure of ranked themes in words. */
export function rankingWords(view: ThemesView): { title: string; summary: string } {
  const { most, basis, state, ranking } = view;
  const shares = most
    .slice(0, named)
    .map(
      (one) =>
        `${labelInSentence(one.theme.label)} ${askedBy(one, state.by).toLocaleString('en-GB')} (${percentInWords(askedPercent(one, basis, state.by))})`,
    );
  const unit = state.by === 'reports' ? 'report' : 'council';
  const never = ranking.length - most.length;
  return {
    title:
      state.by === 'reports'
        ? 'How many reports ask for each theme'
        : 'How many councils were asked for each theme',
    summary: `Of ${countOf(basis[state.by], unit)}: ${listInWords(shares)}.${never === 0 ? '' : ` Never asked for here: ${countOf(never, 'theme')}.`}`,
  };
}
