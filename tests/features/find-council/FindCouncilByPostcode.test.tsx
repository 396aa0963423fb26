import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { server } from '#tests/support/mockServer.ts';
import { finderOnPage } from './finderOnPage.tsx';
import { imaginaryApi } from './imaginaryApi.ts';
import { standInForScrolling } from './standInForScrolling.ts';

beforeEach(() => {
  server.use(...imaginaryApi());
  standInForScrolling();
});

const { optionTexts, typeInto } = finderOnPage;

test('a postcode in one council', async () => {
  const { user } = await typeInto('qx22aa');
  expect(await optionTexts()).toEqual(['Norwick North · Postcode QX2 2AA']);
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/councils/norwick');
});

test('a district in more than one council: none is taken unasked', async () => {
  const { user } = await typeInto('qx2');
  expect(await optionTexts()).toEqual([
    'Eastmere North · Some postcodes in QX2',
    'Norwick North · Some postcodes in QX2',
  ]);
  expect(
    screen.getByText('QX2 lies in more than one council. Type the whole postcode to know.'),
  ).toBeVisible();
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(window.location.pathname).toBe('/councils/eastmere');
});

test('a postcode of which only its district is known', async () => {
  await typeInto('qx19zz');
  expect(await optionTexts()).toEqual(['Eastmere North · Postcodes in QX1']);
});

test('the same in a district that is split', async () => {
  await typeInto('qx29zz');
  expect(await optionTexts()).toEqual(['Eastmere North · Postcode QX2 9ZZ, like the rest of QX2']);
});

test('a district of which the directory has only parts with a letter', async () => {
  await typeInto('qx5');
  expect(await optionTexts()).toEqual([
    'Norwick North · Some postcodes in QX5',
    'Eastmere North · Some postcodes in QX5',
  ]);
  expect(screen.getByText(/Go on with QX5A and QX5B\./)).toBeVisible();
});

test('a postcode given no place by the directory', async () => {
  await typeInto('qx49za');
  expect(await optionTexts()).toEqual(['Eastmere North · Other postcodes in QX4']);
  expect(screen.getByText(/The rest of QX4 is in Eastmere\./)).toBeVisible();
});

test.each([
  ['QX3 1AA', /QX3 is in Wales\. This site covers England; Care Inspectorate Wales/],
  ['QX99 1AA', 'There is no postcode district QX99.'],
  ['ZZ1 1AA', 'The postcode directory has no postcodes that begin with ZZ.'],
  ['JE1 1AA', 'JE1 1AA is in Jersey. This site covers England.'],
  ['QX1 1AAA', '“QX1 1AAA” is not a postcode. A whole one looks like SK9 1AA.'],
])('%s has an answer and no council', async (typed, words) => {
  const { user } = await typeInto(typed);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(window.location.pathname).toBe('/');
});
