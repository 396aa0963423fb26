import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dataLicence } from '#shared/format/dataLicence.ts';
import { SiteFooter } from '#app/SiteFooter.tsx';
import { renderPage } from '#tests/support/renderPage.tsx';

const [dataSet] = parse<Record<string, string>>(readFileSync('public/data/data-set.csv', 'utf8'), {
  columns: true,
});

test('the licence is the one the data set names', () => {
  expect(dataLicence).toEqual({
    name: dataSet?.['licence_name'],
    address: dataSet?.['licence_url'],
  });
});

test('every sentence of the attribution is on every page', () => {
  renderPage(<SiteFooter />);
  const footer = screen.getByRole('contentinfo');
  for (const sentence of dataSet?.['attribution']?.split(/(?<=\.) (?=[A-Z])/) ?? ['none']) {
    expect(footer).toHaveTextContent(sentence);
  }
});
