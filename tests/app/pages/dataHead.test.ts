import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import { dataHead } from '#app/pages/dataHead.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';

const metadata = JSON.parse(tinyAnswers().get(apiPaths.metadata) ?? '') as Metadata;

test('search engines are told of the archive, the API and every file', () => {
  const archive = { address: 'data/all.zip', bytes: 12_345 };
  const { structuredData } = dataHead({ ...metadata, archive });
  const told = structuredData?.['distribution'] as Record<string, string>[];
  expect(told).toHaveLength(2 + metadata.files.length);
  expect(told[0]).toMatchObject({
    '@type': 'DataDownload',
    encodingFormat: 'application/zip',
    contentSize: '12345 B',
  });
  expect(told[0]?.['contentUrl']).toMatch(/\/data\/inspections-of-childrens-services\.zip$/);
  expect(told[1]?.['contentUrl']).toMatch(/\/api\/v1\/openapi\.json$/);
  expect(told.at(-1)).toMatchObject({ name: 'known-faults.csv', encodingFormat: 'text/csv' });
});
