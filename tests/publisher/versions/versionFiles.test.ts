import { expect, test } from 'vitest';
import { publish } from '#publisher/publish.ts';
import { versionFiles } from '#publisher/versions/versionFiles.ts';
import { versionOf } from '#publisher/versions/versionOf.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

function outputOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { output } = publish(files);
  if (output === null) throw new Error('The data set has errors');
  return output;
}

const present = outputOf(tinyDataSet());
const earlier = outputOf(editedDataSet(['councils.csv', ',Eastmere,', ',Westmere,']));

test('a version is the list of councils, each council and each plan, byte for byte', () => {
  const { contract, dataAsAt, version, files } = versionOf(present);
  expect({ contract, dataAsAt }).toEqual({ contract: 1, dataAsAt: '2026-06-30' });
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  // Six councils and one plan file for each plan of the tiny data set.
  const councils = Object.keys(files).filter((path) => path.startsWith('api/v1/councils/'));
  expect(councils).toHaveLength(6);
  expect(Object.keys(files)).toContain('api/v1/action-plans/eastmere-2024.json');
  expect(Object.keys(files)).toContain('api/v1/councils.json');
  for (const path of ['metadata', 'council-names', 'action-plans', 'openapi', 'themes'])
    expect(Object.keys(files)).not.toContain(`api/v1/${path}.json`);
  for (const [path, text] of Object.entries(files)) expect(text).toBe(present.get(path));
});

test('each version has an address of its own, the present one too', () => {
  const then = versionOf(earlier);
  const now = versionOf(present);
  const files = versionFiles(present, [then]);
  const nameAt = (version: string) =>
    (
      JSON.parse(files.get(`api/v1/versions/${version}/councils/eastmere.json`) ?? '') as {
        name: string;
      }
    ).name;
  expect(nameAt(then.version)).toBe('Westmere');
  expect(nameAt(now.version)).toBe('Eastmere');
  expect(files.size).toBe(Object.keys(then.files).length + Object.keys(now.files).length);
});

test('the present version is as it is published now, whatever was kept of it', () => {
  const now = versionOf(present);
  const files = versionFiles(present, [{ ...now, files: { 'api/v1/councils.json': '{}' } }]);
  expect(files.get(`api/v1/versions/${now.version}/councils.json`)).toBe(
    present.get('api/v1/councils.json'),
  );
});
