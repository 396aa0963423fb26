import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { leadList } from '#contract/leads.ts';
import { leadsPage } from '#app/pages/leadsPage.tsx';
import { Leads } from '#features/leads/Leads.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const list = readAnswer(tinyAnswers(), apiPaths.leads, leadList);
const { Page } = leadsPage;

test('leads are grouped by kind, each with its figure and its sources', async () => {
  renderPage(<Leads list={list} />, { path: '/leads' });
  await screen.findByRole('heading', { name: 'Largest falls since 2019' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'First reports without an overall grade',
    'Largest falls since 2019',
    'Every judgement changed at once',
    'Inadequate overall, one judgement inadequate',
    'Care leavers graded below children in care',
    'Longest without a graded inspection',
    'Actions past due, no report since',
  ]);
  const falls = screen.getByRole('region', { name: 'Largest falls since 2019' });
  const [lead] = within(falls).getAllByRole('listitem');
  if (lead === undefined) throw new Error('no lead');
  expect(
    within(lead)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/councils/norwick?before=norwick-sif-2016-02-08#then-and-now',
    'https://reports.example/norwick-2016',
    'https://reports.example/norwick-2026',
  ]);
});

test('chosen by council, then cleared: the address follows, the place is kept', async () => {
  const { user } = renderPage(<Leads list={list} />, { path: '/leads' });
  expect(screen.getByText('Showing all 12 leads.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Council'), 'Eastmere');
  const result = await screen.findByText(/^Showing 4 of 12 leads\./);
  expect(window.location.search).toBe('?council=eastmere');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText('Showing all 12 leads.')).toBeVisible();
  expect(result).toHaveFocus();
  expect(window.location.search).toBe('');
});

test('what does not go together says so, and can be cleared', async () => {
  renderPage(<Leads list={list} />, { path: '/leads?kind=fell&council=eastmere' });
  expect(await screen.findByText('No lead fits.')).toBeVisible();
  expect(screen.getByLabelText('Kind')).toHaveDisplayValue('Largest falls since 2019 (0)');
  expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
});

test('a sentence is copied, or the page says that it can’t be', async () => {
  const { user } = renderPage(<Leads list={list} />, { path: '/leads?kind=fell' });
  const button = await screen.findByRole('button', { name: /^Copy sentence ?on Norwick$/ });
  await user.click(button);
  expect(await screen.findByText('Copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(
    /^Ofsted’s four judgements of children’s services in Norwick fell by five grades/,
  );
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await user.click(button);
  expect(await screen.findByText(/does not allow copying/)).toBeVisible();
});

test('the API that fails is said, with a retry', async () => {
  playScenario('server-error');
  renderPage(<Page params={{}} />, { path: '/leads' });
  expect(
    await screen.findByRole('heading', { name: 'Could not load the story leads.' }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('no leads is a page too', async () => {
  playScenario('empty');
  renderPage(<Page params={{}} />, { path: '/leads' });
  expect(await screen.findByRole('heading', { name: 'No story leads in the data' })).toBeVisible();
  expect(screen.queryByLabelText('Kind')).toBeNull();
});
