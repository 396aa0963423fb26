import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { openApi } from '#contract/openApi.ts';
import { apiList } from '#features/data/apiList.ts';
import { exampleValues } from '#features/data/exampleValues.ts';
import { fillPath } from '#features/data/fillPath.ts';
import { versionFiles } from '#publisher/versions/versionFiles.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const document = readAnswer(output, apiPaths.openApi, openApi);
const listed = apiList.flatMap(({ paths }) => paths.map(({ path }) => path));

test('every path of the API’s description is listed once, and no other', () => {
  expect([...listed].sort()).toEqual(Object.keys(document.paths).sort());
});

test('each example is as its parameters demand, and there is such a file', () => {
  const { version } = JSON.parse(output?.get(apiPaths.metadata) ?? '') as { version: string };
  const files = new Map([...(output ?? []), ...versionFiles(output ?? new Map(), [])]);
  const values = exampleValues(version);
  for (const path of listed) {
    for (const { name, schema } of document.paths[path]?.get.parameters ?? []) {
      expect(values[name], name).toMatch(new RegExp(schema.pattern));
    }
    const file = fillPath(path, values);
    if (file !== apiPaths.openApi) expect(files.has(file), file).toBe(true);
  }
});

test('a parameter that is not given stays as it is written, and odd ones stay one part', () => {
  expect(fillPath('/api/{area}/{other}.json', { area: 'a/b' })).toBe('api/a%2Fb/%7Bother%7D.json');
});
