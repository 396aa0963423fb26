import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { SharedThemesView, ThemeGap } from './sharedThemesView.ts';

/** Why nothing is known, after `Not known for one council (Dorset County): `. */
const reasons: Record<ThemeGap, (isOne: boolean) => string> = {
  sif: (isOne) =>
    `${isOne ? 'its latest report is' : 'their latest reports are'} under the single inspection framework (SIF), of which none is transcribed`,
  'not-transcribed': (isOne) =>
    `what ${isOne ? 'its latest report asks' : 'their latest reports ask'} is not transcribed`,
  'not-inspected': () => 'no graded report is published yet',
};

interface SharedThemesWords {
  title: string;
  /** Stands by itself, without a full stop. */
  headline: string;
  summary: string;
  /** What is not known, left out or only partly told, a sentence each, with the councils named. */
  gaps: string[];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function headlineOf({ shared, asked, gaps }: SharedThemesView): string {
  const [first] = shared;
  if (asked.length < 2 || first === undefined) {
    return asked.length < 2
      ? 'Too few transcribed reports to tell what councils share'
      : 'No theme of improvement is shared by their latest reports';
  }
  const most = first.councils.length;
  const top = shared.filter(({ councils }) => councils.length === most);
  const labels = top.slice(0, 3).map(({ theme }) => `“${theme.label}”`);
  const more = top.length - labels.length;
  const what = listInWords(more > 0 ? [...labels, `${numberInWords(more)} more`] : labels);
  const all = `${countInWords(asked.length, 'council')}${gaps.length === 0 ? '' : ' with a transcribed report'}`;
  const who =
    most < asked.length
      ? `${numberInWords(most)} of ${all}`
      : `${most === 2 ? 'both' : 'all'} ${most === 2 ? all.replace('two ', '') : all}`;
  return top.length === 1
    ? `${sentenceCase(who)} were asked to improve ${lowerFirst(first.theme.label)}`
    : `${what}: each asked of ${who}`;
}

function summaryOf({ shared, alone, asked }: SharedThemesView): string {
  if (asked.length < 2) {
    return 'At least two councils with a transcribed latest report are needed to tell what they share.';
  }
  const days = asked.map(({ publishedOn }) => publishedOn).sort();
  const [from, to] = [formatMonth(days[0] ?? ''), formatMonth(days.at(-1) ?? '')];
  const span = from === to ? `of ${from}` : `from ${from} to ${to}`;
  const rest =
    alone.length === 0
      ? ''
      : ` ${sentenceCase(numberInWords(alone.length))} more ${alone.length === 1 ? 'is' : 'are'} asked of one council alone.`;
  return `${sentenceCase(countInWords(shared.length, 'theme'))} that two or more of the ${numberInWords(asked.length)} latest reports, ${span}, ask to improve.${rest} The themes are our own coding of what the reports say.`;
}

/** The part's title, what it shows and what it can't, from the same view as its matrix. */
export function sharedThemesWords(view: SharedThemesView): SharedThemesWords {
  const named = (which: (one: SharedThemesView['asked'][number]) => boolean) =>
    view.asked.filter(which).map(({ council }) => council.name);
  const partial = named(({ isPartial }) => isPartial);
  const none = named(({ namesNone }) => namesNone);
  const other = named(({ hasOther }) => hasOther);
  const counted = (names: readonly string[]) =>
    `${countInWords(names.length, 'council')} (${listInWords(names)})`;
  const gaps = [
    ...view.gaps.map(
      ({ reason, councils }) =>
        `Not known for ${counted(councils.map(({ name }) => name))}: ${reasons[reason](councils.length === 1)}.`,
    ),
    partial.length === 0
      ? null
      : `Only partly known for ${counted(partial)}: the report names more than is transcribed.`,
    none.length === 0
      ? null
      : `The latest report of ${counted(none)} names no area for improvement.`,
    other.length === 0
      ? null
      : `The theme “other” gathers unlike things and is left out. It is in the latest report of ${counted(other)}.`,
  ].filter((sentence) => sentence !== null);
  const headline = headlineOf(view);
  return {
    title: view.shared.length === 0 ? 'Areas for improvement they share' : headline,
    headline,
    summary: summaryOf(view),
    gaps,
  };
}
