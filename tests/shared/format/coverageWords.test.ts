import { expect, it } from 'vitest';
import type { Improvement } from '#contract/council.ts';
import { coverageWords } from '#shared/format/coverageWords.ts';

const area: Improvement['areas'][number] = {
  position: 1,
  area: 'care-leavers',
  themes: [],
  summary: 'Made up.',
};

it('keeps part, none named and not known apart', () => {
  const said = (['full', 'partial', 'none-named', 'not-transcribed'] as const).map((coverage) =>
    coverageWords(
      { coverage, areas: coverage === 'full' || coverage === 'partial' ? [area] : [] },
      '2019',
    ),
  );
  expect(said).toEqual([
    'One area named in the 2019 report, in our words.',
    'One area of the 2019 report, in our words. The report names more: only part of it is transcribed.',
    'The 2019 report names no area for improvement.',
    'What the 2019 report asks to improve is not transcribed. That is not known here; it does not mean there is nothing.',
  ]);
});
