import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { changeList } from '#contract/changes.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';

function idsOf(releases: typeof tinyReleases): string[] {
  const { output } = publish(tinyDataSet(), releases);
  return readAnswer(output, apiPaths.changes, changeList).releases.map(({ id }) => id);
}

test('releases come newest first, whatever their order, the tenth of a day after the second', () => {
  expect(idsOf([...tinyReleases].reverse())).toEqual(['2026-07-16', '2026-05-10']);
  const [release] = tinyReleases;
  if (release === undefined) throw new Error('There is no release');
  const ofOneDay = ['', '-10', '-2'].map((end) => ({ ...release, id: `2026-07-16${end}` }));
  expect(idsOf(ofOneDay)).toEqual(['2026-07-16-10', '2026-07-16-2', '2026-07-16']);
});

test('without a release the list is empty', () => {
  expect(idsOf([])).toEqual([]);
});
