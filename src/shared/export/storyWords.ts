import { citation, type CitationStyle } from './citation.ts';
import { figurePapers } from './figurePapers.ts';
import type { TakeAway } from './TakeAway.ts';

interface StoryOptions {
  site: string;
  /** ISO day. */
  accessedOn: string;
}

const styles: readonly (readonly [CitationStyle, string])[] = [
  ['apa', 'APA, 7th edition'],
  ['harvard', 'Harvard (Cite Them Right)'],
  ['bibtex', 'BibTeX'],
  ['plain', 'Plain'],
];

function once(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

/**
 * Under each figure's headline, said once, what it alone says: "three" of what, of whom, stays clear.
 */
function sentencesOf(figures: readonly TakeAway[]): string[] {
  const said = new Set<string>();
  const headlines = new Set<string>();
  return figures.flatMap(({ headline, sentences }) => {
    const own = sentences.filter((sentence) => !said.has(sentence));
    for (const sentence of own) said.add(sentence);
    if (own.length === 0) return [];
    const isSaid = own.includes(`${headline}.`) || headlines.has(headline);
    headlines.add(headline);
    return [
      ...(said.size > own.length ? [''] : []),
      ...(figures.length > 1 && !isSaid ? [`${headline}:`] : []),
      ...own.map((sentence) => `- ${sentence}`),
    ];
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, '='.repeat(title.length), '', ...lines];
}

/**
 * Everything to write a story with, as plain text: what the data say, in sentences with their
 * numbers, what to mind, where it is from and how to cite it. Each sentence stands there once.
 */
export function storyWords(
  figures: readonly [TakeAway, ...TakeAway[]],
  options: StoryOptions,
): string {
  const [first] = figures;
  const { licence, attribution, publisher } = figurePapers(first, options.site);
  const sources = figures.map((figure) => {
    const { source, address } = figurePapers(figure, options.site);
    return `${figure.kind}: ${source} ${address}`;
  });
  const lines = [
    first.headline,
    ...section('What the data say', sentencesOf(figures)),
    ...section(
      'What to mind',
      once(figures.flatMap(({ notes }) => notes)).map((note) => `- ${note}`),
    ),
    ...section('Where it is from', [
      ...once(sources),
      '',
      `Published by: ${publisher}`,
      `Licence: ${licence}`,
      attribution,
    ]),
    ...section(
      'How to cite it',
      styles.flatMap(([style, name], at) => [
        ...(at === 0 ? [] : ['']),
        `${name}:`,
        citation(first, style, options),
      ]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
