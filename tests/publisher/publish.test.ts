import { expect, test } from 'vitest';
import { apiPaths, apiRoot, feedPaths } from '#contract/apiPaths.ts';
import { metadata } from '#contract/metadata.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

function isApiFile(path: string): boolean {
  return path.startsWith(`${apiRoot}/`);
}

function versionOf(files: ReadonlyMap<string, string>): string {
  return readAnswer(publish(files).output, apiPaths.metadata, metadata).version;
}

test('the same data give the same bytes, in whatever order the files come', () => {
  const first = publish(tinyDataSet()).output;
  const second = publish(new Map([...tinyDataSet()].reverse())).output;
  // 14 files of the whole data set, 6 councils, 2 plans, 5 themes, 4 postcode areas.
  expect([...(first?.keys() ?? [])].filter(isApiFile)).toHaveLength(31);
  expect([...(second ?? [])]).toEqual([...(first ?? [])]);
});

test('the version is twelve hexadecimal digits that change with any cell', () => {
  const version = versionOf(tinyDataSet());
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(editedDataSet(['themes.csv', 'Safe and lasting', 'Lasting and safe']))).not.toBe(
    version,
  );
});

test('every JSON file of the API carries the contract, the version and the data-as-at day', () => {
  const version = versionOf(tinyDataSet());
  for (const [path, text] of publish(tinyDataSet()).output ?? []) {
    if (!isApiFile(path)) continue;
    const content = JSON.parse(text) as { info?: Record<string, unknown> };
    if (path === apiPaths.openApi) {
      expect(content.info).toMatchObject({ 'x-contract': 1, 'x-version': version });
    } else {
      expect(content, path).toMatchObject({ contract: 1, version, dataAsAt: '2026-06-30' });
    }
  }
});

test('feeds name the site where it is known, and the preview where it is not', () => {
  const atom = (site?: string) =>
    publish(tinyDataSet(), [], site === undefined ? {} : { site }).output?.get(feedPaths.all.atom);
  expect(atom('https://tracker.example')).toContain('<id>https://tracker.example/changes</id>');
  expect(atom()).toContain('<id>http://localhost:4173/changes</id>');
});

test('an error leaves nothing to write', () => {
  const { problems, output } = publish(
    editedDataSet(['councils.csv', 'Eastmere,E06900001', 'Eastmere,']),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(output).toBeNull();
});

test('nothing at all is told file by file', () => {
  const { problems, output } = publish(new Map());
  expect(problems).toHaveLength(17);
  expect(output).toBeNull();
});
