import { expect, test } from 'vitest';
import type { LackingReport } from '#contract/quality.ts';
import { coverageInWords } from '#features/data/coverageInWords.ts';

const one: LackingReport = {
  councilId: 'eastmere',
  council: 'Eastmere',
  inspectionId: 'eastmere-ilacs-2019-12-16',
  publishedOn: '2019-12-16',
  coverage: 'partial',
  isLatest: true,
  isFormer: false,
};
const words = (lacking: LackingReport[]) =>
  coverageInWords({
    improvement: { reports: { full: 9, partial: lacking.length }, lacking },
    councilsToday: 5,
  });

test('all of them are transcribed', () => {
  expect(words([])).toBe('Every ILACS report is transcribed, 9 in all.');
});

test('only abolished councils lack any', () => {
  expect(words([{ ...one, isFormer: true }])).toBe(
    'Every ILACS report of today’s 5 councils is transcribed. One report of abolished councils is not, or only in part.',
  );
});

test('councils of today lack some: how many are the latest', () => {
  expect(words([one, { ...one, isLatest: false }, { ...one, isFormer: true }])).toBe(
    'Three reports of 12 are not transcribed, or only in part. For one council of today it is the latest.',
  );
  expect(words([{ ...one, isLatest: false }])).toBe(
    'One report of 10 is not transcribed, or only in part. None of them is the latest of a council of today.',
  );
});
