import { expect, it } from 'vitest';
import { storyWords } from '#shared/export/storyWords.ts';
import { imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';

it('says a headline once: not again over a second figure, nor over itself as a sentence', () => {
  const first = imaginaryTakeAway({
    headline: 'Eastmere: visits rose',
    sentences: ['From 1 to 3.'],
  });
  const sameHeadline = imaginaryTakeAway({
    headline: 'Eastmere: visits rose',
    sentences: ['All were announced.'],
  });
  const ownSentence = imaginaryTakeAway({
    headline: 'Norwick had no visit',
    sentences: ['Norwick had no visit.'],
  });
  const words = storyWords([first, sameHeadline, ownSentence], {
    site: 'https://tracker.example',
    accessedOn: '2026-11-05',
  });
  expect(words).toContain(
    [
      'Eastmere: visits rose:',
      '- From 1 to 3.',
      '',
      '- All were announced.',
      '',
      '- Norwick had no visit.',
      '',
      'What to mind',
    ].join('\n'),
  );
});
