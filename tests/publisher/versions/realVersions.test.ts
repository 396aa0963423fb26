import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { versionPath } from '#contract/versionPath.ts';
import { keptVersions } from '#publisher/versions/keptVersions.ts';
import { versionFiles } from '#publisher/versions/versionFiles.ts';
import { versionOf } from '#publisher/versions/versionOf.ts';
import { openApiValidator } from '#tests/support/openApiValidator.ts';
import { publishPresentData } from '#tests/support/publishPresentData.ts';

const { output } = await publishPresentData();
const kept = await keptVersions.read('public/data');

test('the present version is kept: figures can be frozen at it. Else run "npm run data:keep"', () => {
  if (output === null) throw new Error('The data set has errors');
  const present = versionOf(output);
  const found = kept.find(({ version }) => version === present.version);
  expect(found !== undefined, `version ${present.version} is kept`).toBe(true);
  const differing = Object.entries(present.files)
    .filter(([path, text]) => found?.files[path] !== text)
    .map(([path]) => path);
  expect(differing, 'files that are published otherwise than they were kept').toEqual([]);
});

test('every kept version can be read as the API is described today', () => {
  if (output === null) throw new Error('The data set has errors');
  const validate = openApiValidator(JSON.parse(output.get(apiPaths.openApi) ?? '') as object);
  const files = versionFiles(output, kept);
  expect(files.has(versionPath(versionOf(output).version, apiPaths.councils))).toBe(true);
  const faults = [...files].flatMap(([path, text]) => validate(path, JSON.parse(text)));
  expect(faults).toEqual([]);
});
