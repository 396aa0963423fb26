import { expect, test } from 'vitest';
import { datasetCitation } from '#features/data/datasetCitation.ts';
import { citationText } from '#publisher/archive/citationText.ts';

const metadata = { title: 'Inspections & more', dataAsAt: '2026-06-30', version: '0123456789ab' };

test('the citation is the one in the archive', () => {
  const { sentence } = datasetCitation(metadata, 'https://site.example');
  expect(sentence).toBe(
    'Council Inspection Tracker (2026) Inspections & more [Dataset]. Version 0123456789ab, data to 30 June 2026. Available at: https://site.example/data.',
  );
  const licence = { name: '', address: '', attribution: '' };
  const papers = { ...metadata, checkedOn: '2026-07-15', licence, site: 'https://site.example' };
  expect(citationText(papers).split('\n')[0]).toBe(sentence);
});

test('a BibTeX entry with the address', () => {
  expect(datasetCitation(metadata, 'https://site.example').bibtex.split('\n')).toEqual([
    '@misc{inspections-of-childrens-services-2026,',
    '  author = {{Council Inspection Tracker}},',
    '  title = {{Inspections \\& more}},',
    '  year = {2026},',
    '  month = jun,',
    '  howpublished = {\\url{https://site.example/data}},',
    '  note = {Version 0123456789ab, data to 30 June 2026}',
    '}',
  ]);
});

test('a site without an address leaves it to the reader', () => {
  expect(datasetCitation(metadata, '').sentence).toMatch(/data to 30 June 2026\.$/);
});
