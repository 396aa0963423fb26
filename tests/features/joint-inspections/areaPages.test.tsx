import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { areaSendPage } from '#app/pages/areaSendPage.tsx';
import { jointInspectionsPage } from '#app/pages/jointInspectionsPage.tsx';
import { apiPaths } from '#contract/apiPaths.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { server } from '#tests/support/mockServer.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const Send = () => <areaSendPage.Page params={{}} />;
const Joint = () => <jointInspectionsPage.Page params={{}} />;

test('area SEND: headline, counts, map and a row for every council of today', async () => {
  const { container } = renderPage(<Send />, { path: '/area-send' });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Inspectors found widespread or systemic failings in 1 of 2 local areas',
  );
  expect(screen.getByText(/The outcome of one more, in Vale of Tarn, is not/)).toBeVisible();
  const signs = (id: string) =>
    container.querySelector(`[data-council="${id}"] text`)?.textContent ?? null;
  expect(signs('eastmere')).toBe('±');
  expect(signs('norwick')).toBe('!');
  expect(signs('vale-of-tarn')).toBe('?');
  const table = screen.getByRole('table', { name: /^Every council and its area SEND/ });
  expect(within(table).getByRole('row', { name: /^Norwick/ })).toHaveTextContent(
    /Widespread or systemic failingsNamed15 April 202412 June 2024/,
  );
});

test('by keyboard: a number opens into its councils, Escape gives the place back', async () => {
  const { user } = renderPage(<Send />, { path: '/area-send' });
  const number = await screen.findByRole('button', {
    name: '1: widespread or systemic failings. Show the councils',
  });
  number.focus();
  await user.keyboard('{Enter}');
  const title = await screen.findByRole('heading', {
    name: '1 council: widespread or systemic failings',
  });
  expect(title).toHaveFocus();
  expect(window.location.search).toBe('?open=now.systemic-failings');
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(number).toHaveFocus();
  });
  expect(window.location.search).toBe('');
});

test('filters narrow the table, stand in the address and can be cleared', async () => {
  const { user } = renderPage(<Send />, { path: '/area-send' });
  const group = await screen.findByRole('group', { name: 'Outcome' });
  await user.click(within(group).getByRole('button', { name: 'Inconsistent 1' }));
  const result = await screen.findByText(/^Showing 1 area SEND inspection\./);
  expect(window.location.search).toBe('?found=inconsistent');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText(/^Showing all: 3 area SEND inspections/)).toBeVisible();
  expect(result).toHaveFocus();
  expect(window.location.search).toBe('');
});

test('joint inspections: topic, priority action and letter; sorted from the newest', async () => {
  const { user } = renderPage(<Joint />, { path: '/joint-inspections' });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'One of 1 joint inspection named an area for priority action',
  );
  const table = screen.getByRole('table', { name: /^Every council and its joint/ });
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(/^Eastmere.*Serious youth violence6 February 20233 April 2023/);
  expect(within(table).getByRole('link', { name: 'Letter on Eastmere' })).toHaveAttribute(
    'href',
    'https://reports.example/eastmere-jtai',
  );
  await user.click(within(table).getByRole('button', { name: 'Sort by Council' }));
  await waitFor(() => {
    expect(window.location.search).toBe('?sort=name');
  });
});

test('a link that asks for what is not there says so', async () => {
  renderPage(<Joint />, { path: '/joint-inspections?topic=magic' });
  expect(await screen.findByText(/the topic “magic”, which this page does not know/)).toBeVisible();
});

test('inspections that fail are said, and asked for again', async () => {
  server.use(http.get(`*/${apiPaths.inspections}`, () => new HttpResponse(null, { status: 500 })));
  const { user } = renderPage(<Send />, { path: '/area-send' });
  expect(
    await screen.findByRole('heading', { name: 'Could not load the inspections.' }),
  ).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'The national picture' })).toBeVisible();
  const text = tinyAnswers().get(apiPaths.inspections) ?? '';
  server.use(http.get(`*/${apiPaths.inspections}`, () => HttpResponse.text(text)));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(
    await screen.findByRole('heading', { name: /failings in 1 of 2 local areas/ }),
  ).toBeVisible();
});

test('no inspections is a page too: unknown, not none', async () => {
  const text = tinyAnswers().get(apiPaths.inspections) ?? '{}';
  const empty = JSON.stringify({ ...(JSON.parse(text) as object), inspections: [] });
  server.use(http.get(`*/${apiPaths.inspections}`, () => HttpResponse.text(empty)));
  renderPage(<Joint />, { path: '/joint-inspections' });
  expect(
    await screen.findByRole('heading', { name: 'No joint inspections in the data' }),
  ).toBeVisible();
  expect(screen.getByText(/That does not mean there was none/)).toBeVisible();
  expect(screen.queryByRole('figure', { name: /year by year/ })).toBeNull();
});

test('a data set without councils says so', async () => {
  playScenario('empty');
  renderPage(<Send />, { path: '/area-send' });
  expect(await screen.findByRole('heading', { name: 'No councils to show' })).toBeVisible();
});
