import { configure, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { afterInadequatePage } from '#app/pages/afterInadequatePage.tsx';
import { AfterInadequate } from '#features/after-inadequate/AfterInadequate.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const list = readAnswer(tinyAnswers(), apiPaths.afterInadequate, afterInadequateList);
const { Page } = afterInadequatePage;
const path = '/after-inadequate';

// What is drawn after the next paint takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });

// Fetched beforehand: how long that takes is not what is tested.
beforeAll(() => afterInadequatePage.loadRest?.());

test('the headline, the numbers and the paths of the opening judgement', async () => {
  renderPage(<AfterInadequate list={list} />, { path });
  expect(
    screen.getByRole('heading', {
      level: 1,
      name: '1 of 1 spell of inadequate overall grades ended at the next inspection',
    }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Overall effectiveness 2' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await screen.findAllByRole('img', { name: /^After inadequate: overall/ })).not.toEqual([]);
});

test('a number opens into its councils, and closing gives the place back', async () => {
  const { user } = renderPage(<AfterInadequate list={list} />, { path });
  const number = screen.getByRole('button', { name: /^1: not reinspected yet/ });
  await user.click(number);
  expect(window.location.search).toBe('?open=not-reinspected');
  const behind = screen.getByRole('region', { name: '1 path not reinspected yet' });
  expect(within(behind).getByRole('link', { name: 'Eastmere' })).toHaveAttribute(
    'href',
    '/councils/eastmere',
  );
  expect(within(behind).getByText('report of 16 May 2024: 25 months so far')).toBeVisible();
  await user.click(within(behind).getByRole('button', { name: 'Close this list' }));
  expect(screen.getByRole('button', { name: /^1: not reinspected yet/ })).toHaveFocus();
  expect(window.location.search).toBe('');
});

test('the reader’s council is told in a sentence, and first in the table', async () => {
  const { user } = renderPage(<AfterInadequate list={list} />, { path });
  await user.selectOptions(screen.getByLabelText('Your council'), 'Eastmere');
  expect(
    await screen.findByText(
      'Eastmere: judged inadequate in May 2024; not reinspected yet; 25 months so far.',
    ),
  ).toBeVisible();
  expect(screen.getByText(/It has also been inadequate for care leavers\./)).toBeVisible();
  expect(window.location.search).toBe('?council=eastmere');
  await user.click(screen.getByRole('tab', { name: 'Table' }));
  const table = await screen.findByRole('table', { name: /^2 paths, overall effectiveness/ });
  const [, first, second] = within(table).getAllByRole('row');
  if (first === undefined || second === undefined) throw new Error('There are not two rows');
  expect(within(first).getByRole('rowheader')).toHaveTextContent('EastmereYour council');
  expect(first).toHaveTextContent(
    'impact of leaders RI, help and protection RI, children in care RI, care leavers I',
  );
  expect(first).toHaveTextContent('3 monitoring visits: Nov 2024, Jun 2025, Nov 2025');
  expect(first).toHaveTextContent('Government issues an improvement notice, July 2024');
  expect(second).toHaveTextContent('its first report in the data');
  expect(second).toHaveTextContent(
    '51 months from report to report; 50 to the inspection’s first day',
  );
});

test('another judgement, order and time scale go into the address and come back from it', async () => {
  const { user } = renderPage(<AfterInadequate list={list} />, { path });
  await user.click(screen.getByRole('button', { name: 'Help and protection 2' }));
  await user.selectOptions(screen.getByLabelText('Order'), 'Newest first');
  await user.selectOptions(screen.getByLabelText('Time'), 'Calendar years');
  expect(window.location.search).toBe('?judgement=help-and-protection&order=newest&axis=calendar');
  const [wide] = await screen.findAllByRole('img', { name: /^After inadequate: help and/ });
  await expect.poll(() => wide?.querySelector('[data-part="pause"]') ?? null).not.toBeNull();
  const names = [...(wide?.querySelectorAll('[data-path] > text:first-of-type') ?? [])];
  expect(names.map((one) => one.textContent)).toEqual(['Norwick', 'Old Tarnshire']);
  expect(screen.getByText('No full inspections, March 2020 to June 2021')).toBeInTheDocument();
});

test('a council without a path on the judgement shown says so', async () => {
  renderPage(<AfterInadequate list={list} />, { path: `${path}?council=norwick` });
  expect(
    await screen.findByText('Norwick: never judged inadequate overall in the reports of the data.'),
  ).toBeVisible();
  expect(
    screen.getByText(/It has been inadequate for help and protection and care leavers\./),
  ).toBeVisible();
});

test('a judgement nobody was inadequate on has no figure and says so', async () => {
  renderPage(<AfterInadequate list={list} />, { path: `${path}?judgement=children-in-care` });
  expect(
    await screen.findByRole('heading', {
      name: 'No council in the data has been judged inadequate for children in care',
    }),
  ).toBeVisible();
  expect(screen.queryByRole('figure')).toBeNull();
});

test('an address that asks for too much is told', async () => {
  renderPage(<AfterInadequate list={list} />, { path: `${path}?axis=centuries` });
  expect(await screen.findByText(/asked for the time scale “centuries”/)).toBeVisible();
});

test('the API that fails is said, with a retry', async () => {
  playScenario('server-error');
  renderPage(<Page params={{}} />, { path });
  expect(
    await screen.findByRole('heading', {
      name: 'Could not load the councils once judged inadequate.',
    }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a data set without councils is a page too', async () => {
  playScenario('empty');
  renderPage(<Page params={{}} />, { path });
  expect(
    await screen.findByRole('heading', {
      name: 'No council in the data has been judged inadequate overall',
    }),
  ).toBeVisible();
});
