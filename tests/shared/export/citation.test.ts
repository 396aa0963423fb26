import { expect, it } from 'vitest';
import { citation } from '#shared/export/citation.ts';
import { imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';

const figure = imaginaryTakeAway();
const options = { site: 'https://tracker.example', accessedOn: '2026-11-05' };

it.each([
  [
    'apa',
    'Council Inspection Tracker. (2026, August 20). Visits by year: Visits to Eastmere children’s services, 2020 to 2026 (Version made-up-1) [Chart]. Retrieved November 5, 2026, from https://tracker.example/councils/eastmere?a=1&b=2#visits',
  ],
  [
    'harvard',
    'Council Inspection Tracker (2026) Visits by year: Visits to Eastmere children’s services, 2020 to 2026 [Chart]. Version made-up-1, data to 20 August 2026. Available at: https://tracker.example/councils/eastmere?a=1&b=2#visits (Accessed: 5 November 2026).',
  ],
  [
    'bibtex',
    [
      '@misc{eastmere-visits-by-year-2026,',
      '  author = {{Council Inspection Tracker}},',
      '  title = {{Visits by year: Visits to Eastmere children’s services, 2020 to 2026}},',
      '  year = {2026},',
      '  month = aug,',
      '  howpublished = {\\url{https://tracker.example/councils/eastmere?a=1&b=2#visits}},',
      '  note = {Version made-up-1, data to 20 August 2026, accessed 5 November 2026}',
      '}',
    ].join('\n'),
  ],
  [
    'plain',
    'Council Inspection Tracker, “Visits by year: Visits to Eastmere children’s services, 2020 to 2026”, data to 20 August 2026, version made-up-1, accessed 5 November 2026, https://tracker.example/councils/eastmere?a=1&b=2#visits',
  ],
] as const)('cites a chart in %s', (style, cited) => {
  expect(citation(figure, style, options)).toBe(cited);
});

it('calls a table alone a data set', () => {
  const table = imaginaryTakeAway({ chart: null });
  expect(citation(table, 'apa', options)).toContain('[Data set]');
  expect(citation(table, 'harvard', options)).toContain('[Dataset]');
});

it('escapes what TeX would not print', () => {
  const odd = imaginaryTakeAway({
    kind: '50% & #1_a',
    subtitle: 'a{b}\\c~d^e$',
    path: '/x%20y{z}',
  });
  const entry = citation(odd, 'bibtex', options);
  expect(entry).toContain(
    'title = {{50\\% \\& \\#1\\_a: a\\{b\\}\\textbackslash{}c\\textasciitilde{}d\\textasciicircum{}e\\$}}',
  );
  expect(entry).toContain('\\url{https://tracker.example/x%20y%7Bz%7D}');
});
