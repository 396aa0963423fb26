import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '#publisher/archive/citationFile.ts';
import { publisherName } from '#publisher/archive/publisherName.ts';
import { siteName } from '#shared/format/siteName.ts';

const papers = {
  title: 'Inspections: “a” & "b" # c',
  dataAsAt: '2026-06-30',
  checkedOn: '2026-07-15',
  version: '012345678901',
  licence: { name: 'OGL', address: 'https://licence.example/', attribution: 'Made up.' },
};

test('a citation file has what the format demands, each value a text', () => {
  expect(parse(citationFile({ ...papers, site: 'https://site.example' }))).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below.',
    type: 'dataset',
    title: papers.title,
    authors: [{ name: 'Council Inspection Tracker' }],
    version: '012345678901',
    'date-released': '2026-07-15',
    license: 'OGL-UK-3.0',
    url: 'https://site.example/data',
    abstract: 'Reports published to 2026-06-30 are included.',
  });
});

test('without a site there is no address', () => {
  expect(parse(citationFile(papers))).not.toHaveProperty('url');
});

test('the data set is cited from the site by the name pages give it', () => {
  expect(publisherName).toBe(siteName);
});
