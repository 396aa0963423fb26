import { expect, it } from 'vitest';
import { emptied } from '#mocks/emptied.ts';

const papers = { contract: 1, version: 'made-up-1', dataAsAt: '2026-06-30' };

function emptiedFile(path: string, file: object): unknown {
  const text = emptied(path, JSON.stringify({ ...papers, ...file }));
  return text === null ? null : JSON.parse(text);
}

it('empties lists and keeps the papers', () => {
  expect(emptiedFile('api/v1/councils.json', { councils: [{ id: 'eastmere' }] })).toEqual({
    ...papers,
    councils: [],
  });
});

it('counts nothing, and keeps the licence', () => {
  const licence = { name: 'Open', address: 'https://licence.example' };
  const metadata = { title: 'Made up', counts: { councils: 6, inspections: 19 }, licence };
  expect(emptiedFile('api/v1/metadata.json', metadata)).toEqual({
    ...papers,
    title: 'Made up',
    counts: { councils: 0, inspections: 0 },
    licence,
  });
});

it.each([
  'api/v1/councils/eastmere.json',
  'api/v1/action-plans/eastmere-2024.json',
  'api/v1/postcodes/ZQ.json',
])('has no %s', (path) => {
  expect(emptiedFile(path, {})).toBeNull();
});

it('describes the API as before', () => {
  const document = '{"openapi":"3.1.0","servers":[{"url":"../.."}]}';
  expect(emptied('api/v1/openapi.json', document)).toBe(document);
});
