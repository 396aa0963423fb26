import { expect, test } from 'vitest';
import { releaseWords } from '#domain/changes/releaseWords.ts';

test('a release is called by its day, and its number from the second of one day on', () => {
  expect(releaseWords({ id: '2026-11-26', releasedOn: '2026-11-26' })).toBe('26 November 2026');
  expect(releaseWords({ id: '2026-11-26-12', releasedOn: '2026-11-26' })).toBe(
    '26 November 2026 (12)',
  );
});
