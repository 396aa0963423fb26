import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FindCouncil } from '#features/find-council/FindCouncil.tsx';
import { server } from '#tests/support/mockServer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { finderOnPage } from './finderOnPage.tsx';
import { imaginaryApi } from './imaginaryApi.ts';
import { standInForScrolling } from './standInForScrolling.ts';

beforeEach(() => {
  server.use(...imaginaryApi());
  standInForScrolling();
});

const { plainField, options, optionTexts, typeInto } = finderOnPage;

test('Enter takes the only choice, highlighted or not', async () => {
  const { user, input } = await typeInto('norw');
  await options();
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/councils/norwick');
  expect(input).toHaveValue('');
});

test('Enter takes the council whose whole name it is, though other names go on from it', async () => {
  const { user } = await typeInto('wold');
  expect(await optionTexts()).toEqual(['Wold North', 'Wold Vale North']);
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/councils/wold');
});

test('Enter takes none of several: it says that there is a choice to make', async () => {
  const { user, input } = await typeInto('oldshire');
  await options();
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/');
  expect(screen.getByText('3 councils fit “oldshire”. Choose one.')).toBeVisible();
  expect(await options()).toHaveLength(3);
  expect(screen.queryByRole('option', { selected: true })).not.toBeInTheDocument();
  expect(input).toHaveFocus();
  // It is said of what was sent, not of what is typed next.
  await user.keyboard('{Backspace}');
  expect(screen.queryByText(/Choose one/)).not.toBeInTheDocument();
  // Of a name half typed, today's councils come before the former one.
  await user.keyboard('{ArrowDown}{Enter}');
  expect(window.location.pathname).toBe('/councils/eastmere');
});

test('Enter opens a closed list of several again', async () => {
  const { user } = await typeInto('oldshire');
  await options();
  await user.keyboard('{Escape}{Enter}');
  expect(await options()).toHaveLength(3);
  expect(screen.getByRole('status')).toHaveTextContent('3 councils fit “oldshire”. Choose one.');
  expect(window.location.pathname).toBe('/');
});

test('the search button does as Enter: it takes a highlighted choice, else none of several', async () => {
  const { user } = await typeInto('oldshire');
  await options();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByText('3 councils fit “oldshire”. Choose one.')).toBeVisible();
  expect(window.location.pathname).toBe('/');
  await user.tab({ shift: true });
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/councils/norwick');
});

test('sent before its choices are loaded, a name of several goes nowhere unasked', async () => {
  const { user } = renderPage(<FindCouncil />);
  plainField().focus();
  await user.keyboard('oldshire{Enter}');
  expect(await screen.findByText('3 councils fit “oldshire”. Choose one.')).toBeVisible();
  expect(await options()).toHaveLength(3);
  expect(window.location.pathname).toBe('/');
});
