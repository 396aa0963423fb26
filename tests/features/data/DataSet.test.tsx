import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import { DataSet } from '#features/data/DataSet.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const metadata = JSON.parse(tinyAnswers().get(apiPaths.metadata) ?? '') as Metadata;
const page = <DataSet metadata={metadata} site="https://site.example" quality={<p>Quality</p>} />;

test('the page says how far the data reach, and each file is a link to itself', () => {
  renderPage(page);
  expect(screen.getByText('30 June 2026')).toBeVisible();
  const row = screen.getByRole('row', { name: /councils.csv/ });
  expect(within(row).getByRole('link', { name: 'councils.csv' })).toHaveAttribute(
    'href',
    '/data/councils.csv',
  );
  // Six imaginary councils, one of them abolished.
  expect(within(row).getByText('6')).toBeVisible();
});

test('every file of the data set is described', () => {
  renderPage(page);
  const [files] = screen.getAllByRole('table');
  if (!files) throw new Error('no table of files');
  for (const row of within(files).getAllByRole('row').slice(1)) {
    const [what] = within(row).getAllByRole('cell');
    expect(what?.firstChild?.nodeType, row.textContent).toBe(Node.TEXT_NODE);
  }
});

test('the way to each part leads to it', () => {
  renderPage(page);
  const parts = screen.getByRole('navigation', { name: 'On this page' });
  const links = within(parts).getAllByRole('link');
  expect(links).toHaveLength(8);
  for (const link of links) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    expect(document.getElementById(id), id).toBeInTheDocument();
  }
});

test('the whole set is one link; its size is said where it is known', () => {
  const { rerender } = renderPage(page);
  const link = screen.getByRole('link', { name: /Download the whole data set/ });
  expect(link).toHaveAttribute('href', '/data/inspections-of-childrens-services.zip');
  expect(link).toHaveTextContent(/zip$/);
  const archive = { address: 'data/inspections-of-childrens-services.zip', bytes: 409_670 };
  rerender(<DataSet metadata={{ ...metadata, archive }} site="" quality={null} />);
  expect(link).toHaveTextContent(/zip, 410 kB$/);
});

test('the citation is copied as it stands', async () => {
  const { user } = renderPage(page);
  await user.click(screen.getByRole('button', { name: 'Copy the citation' }));
  expect(await screen.findByText('Copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(
    /^Council Inspection Tracker \(2026\) .* Available at: https:\/\/site\.example\/data\.$/,
  );
});
