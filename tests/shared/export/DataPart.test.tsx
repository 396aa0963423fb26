import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { catchSavedFiles } from '#tests/support/catchSavedFiles.ts';
import { openTakeAway } from '#tests/support/openTakeAway.tsx';

it('have their size told and are saved as CSV', async () => {
  const saved = catchSavedFiles();
  const page = openTakeAway();
  await page.part('Data');
  expect(screen.getByText('4 rows, 3 columns')).toBeInTheDocument();
  await page.press('Save data');
  expect(page.outcome()).toHaveTextContent('Saved eastmere-visits-by-year-visits.csv, 4 rows');
  const text = await saved[0]?.blob.text();
  expect(saved[0]?.name).toBe('eastmere-visits-by-year-visits.csv');
  expect(text?.split('\r\n')[0]).toContain('gss_code,topic,change');
});

it('are saved with what the columns mean, or as JSON, which has it inside', async () => {
  const saved = catchSavedFiles();
  const page = openTakeAway();
  await page.part('Data');
  await page.choose('In the first lines');
  await page.press('Save data');
  expect(await saved[0]?.blob.text()).toContain('change: In steps, less is worse');

  await page.choose('JSON');
  expect(screen.queryByRole('radio', { name: 'Leave out' })).not.toBeInTheDocument();
  await page.press('Save data');
  expect(saved[1]?.name).toBe('eastmere-visits-by-year.json');
  expect(JSON.parse((await saved[1]?.blob.text()) ?? '')).toMatchObject({
    version: 'made-up-1',
  });
});

it('are copied as a table and as Markdown', async () => {
  const page = openTakeAway();
  await page.part('Data');
  await page.press(/^Copy table/);
  expect(page.outcome()).toHaveTextContent('Copied Visits to Eastmere, 4 rows');
  const [item] = await navigator.clipboard.read();
  const html = await (await item?.getType('text/html'))?.text();
  const copied = new DOMParser().parseFromString(html ?? '', 'text/html');
  expect(copied.querySelectorAll('tbody tr')).toHaveLength(4);

  await page.press(/^Copy as Markdown/);
  expect(await navigator.clipboard.readText()).toMatch(/^.*\| ONS code +\| Topic/);
});

it('are shown to be selected where the browser does not allow copying', async () => {
  const page = openTakeAway();
  await page.part('Data');
  page.refuseCopying();
  await page.press(/^Copy as Markdown/);
  expect(page.outcome()).toHaveTextContent('The browser does not allow copying here');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The table as text' });
  expect(field.value).toMatch(/\| ONS code +\| Topic/);
  await waitFor(() => {
    expect(field).toHaveFocus();
  });
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
});

it('lead to the whole data set', async () => {
  const page = openTakeAway();
  await page.part('Data');
  expect(screen.getByRole('link', { name: 'The whole data set' })).toHaveAttribute('href', '/data');
});
