import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import { DataSet } from '#features/data/DataSet.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const metadata = JSON.parse(tinyAnswers().get(apiPaths.metadata) ?? '') as Metadata;

test('the page says how far the data reach, and each file is a link to itself', () => {
  renderPage(<DataSet metadata={metadata} />);
  expect(screen.getByText('30 June 2026')).toBeVisible();
  const row = screen.getByRole('row', { name: /councils.csv/ });
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/data/councils.csv');
  // Six imaginary councils, one of them abolished.
  expect(within(row).getByText('6')).toBeVisible();
});

test('every file of the data set is described', () => {
  renderPage(<DataSet metadata={metadata} />);
  const [files] = screen.getAllByRole('table');
  if (!files) throw new Error('no table of files');
  for (const cell of within(files).getAllByRole('row').slice(1)) {
    expect(within(cell).getAllByRole('cell')[0]).not.toBeEmptyDOMElement();
  }
});
