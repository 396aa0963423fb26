import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { QueryClientProvider } from '@tanstack/react-query';
import { FindCouncil } from '#features/find-council/FindCouncil.tsx';
import { createQueryClient } from '#shared/api/createQueryClient.ts';
import { server } from '#tests/support/mockServer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { finderOnPage } from './finderOnPage.tsx';
import { imaginaryApi } from './imaginaryApi.ts';
import { standInForScrolling } from './standInForScrolling.ts';

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  server.use(...imaginaryApi(asked));
  standInForScrolling();
});

const { plainField, field, options, optionTexts, typeInto } = finderOnPage;

describe('before it is used', () => {
  test('it is a form of the page, that hands what was typed to Explore', () => {
    renderPage(<FindCouncil />);
    const form = screen.getByRole('search');
    expect(form).toHaveAttribute('action', '/');
    expect(form).toHaveAttribute('method', 'get');
    expect(within(form).getByRole('searchbox')).toHaveAttribute('name', 'find');
    expect(within(form).getByRole('button', { name: 'Search' })).toHaveAttribute('type', 'submit');
  });

  test('without scripts a link to every council stands in for the form', () => {
    renderPage(<FindCouncil />);
    // index.html shows the one and hides the other.
    expect(screen.getByRole('search')).toHaveAttribute('data-needs-script');
    const link = screen.getByText('Every council, A to Z');
    expect(link).toHaveAttribute('data-without-script');
    expect(link).toHaveAttribute('href', '/#every-council');
  });

  test('nothing is fetched; the names are on first use; postcodes not before one is typed', async () => {
    const { user } = renderPage(<FindCouncil />);
    expect(asked).toEqual([]);
    await user.click(plainField());
    await waitFor(() => {
      expect(asked).toEqual(['council-names.json']);
    });
    await user.type(await field(), 'QX');
    await screen.findByText(/No council or district is called/);
    expect(asked).toEqual(['council-names.json']);
    await user.type(await field(), '1');
    await options();
    expect(asked).toEqual(['council-names.json', 'postcodes.json', 'postcodes/QX.json']);
  });

  test('text typed before its choices are loaded stays, in the same field, and is searched', async () => {
    const { user } = renderPage(<FindCouncil />);
    const before = plainField();
    before.focus();
    await user.keyboard('tarn');
    const after = await field();
    expect(after).toBe(before);
    expect(after).toHaveValue('tarn');
    expect(after).toHaveFocus();
    expect(await optionTexts()).toEqual(['Eastmere North · Vale of Tarn: former district']);
  });

  test('a letter typed as the choices take over is not lost', async () => {
    renderPage(<FindCouncil />);
    const input = plainField();
    fireEvent.change(input, { target: { value: 'Wilmslo' } });
    await act(async () => {
      input.focus();
      await import('#features/find-council/CouncilChoices.tsx');
      await Promise.resolve();
      // They are here, and not drawn yet.
      fireEvent.change(input, { target: { value: 'Wilmslow' } });
    });
    expect(await screen.findByText(/No council or district is called “Wilmslow”/)).toBeVisible();
  });

  test('sent before its choices are loaded, it still goes to the council', async () => {
    const { user } = renderPage(<FindCouncil />);
    plainField().focus();
    await user.keyboard('norwick{Enter}');
    await waitFor(() => {
      expect(window.location.pathname).toBe('/councils/norwick');
    });
  });

  test('a form sent before scripts ran is taken up from the address', async () => {
    renderPage(<FindCouncil />, { path: '/?find=QX1+1AA' });
    const input = await field();
    expect(input).toHaveValue('QX1 1AA');
    expect(input).toHaveFocus();
    expect(await optionTexts()).toEqual(['Eastmere North · Postcodes in QX1']);
    expect(window.location.pathname).toBe('/');
  });

  test('text typed into the page as written, before hydration, is kept and searched', async () => {
    const ui = (
      <QueryClientProvider client={createQueryClient()}>
        <FindCouncil />
      </QueryClientProvider>
    );
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(ui);
    const input = within(container).getByRole<HTMLInputElement>('searchbox');
    input.focus();
    input.value = 'norw';
    const root = await act(() => Promise.resolve(hydrateRoot(container, ui)));
    expect(await field()).toBe(input);
    expect(input).toHaveValue('norw');
    expect(await optionTexts()).toEqual(['Norwick North']);
    act(() => {
      root.unmount();
    });
    container.remove();
  });
});

describe('with the keyboard alone', () => {
  test('arrows move through the choices, Enter takes one, the field is left empty', async () => {
    const { user, input } = await typeInto('oldshire');
    expect(await optionTexts()).toEqual([
      'Oldshire North · former council',
      'Eastmere North · Oldshire: former council',
      'Norwick North · Oldshire: former council',
    ]);
    expect(input).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const second = screen.getByRole('option', { selected: true });
    expect(second).toHaveTextContent('Eastmere');
    expect(input).toHaveAttribute('aria-activedescendant', second.id);
    await user.keyboard('{End}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Norwick');
    await user.keyboard('{Home}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Oldshire');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(window.location.pathname).toBe('/councils/eastmere');
    expect(input).toHaveValue('');
    expect(input).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
  });

  test('Escape closes the list and keeps the text; a second one empties the field', async () => {
    const { user, input } = await typeInto('norw');
    await options();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(input).toHaveValue('norw');
    await user.keyboard('{Escape}');
    expect(input).toHaveValue('');
  });

  test('leaving with Tab chooses nothing and keeps the text', async () => {
    const { user, input } = await typeInto('norw');
    await options();
    await user.keyboard('{ArrowDown}{Tab}');
    expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus();
    await user.tab();
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(input).toHaveValue('norw');
    expect(window.location.pathname).toBe('/');
  });
});

test('a click on a choice goes there', async () => {
  const { user } = await typeInto('eastm');
  await user.click(await screen.findByRole('option', { name: /Eastmere/ }));
  expect(window.location.pathname).toBe('/councils/eastmere');
});

test('at most eight choices are shown, and how many more there are', async () => {
  await typeInto('pellshire');
  expect(await options()).toHaveLength(8);
  expect(screen.getByText('2 more: type more of the name.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    '8 of 10 councils shown. Type more of the name.',
  );
});

test('the number of choices is told to those who cannot see the list', async () => {
  await typeInto('oldshire');
  await options();
  expect(screen.getByRole('status')).toHaveTextContent('3 councils');
});

test('a name that fits nothing', async () => {
  const { input } = await typeInto('Xyzzy');
  expect(
    await screen.findByText(
      'No council or district is called “Xyzzy”. Type your postcode instead.',
    ),
  ).toBeVisible();
  expect(input).toHaveAttribute('aria-expanded', 'false');
});

test('apostrophes are those of print, in the data and in what was typed', async () => {
  const { user, input } = await typeInto("king's");
  expect(await optionTexts()).toEqual(['Norwick North · King’s Fold: district']);
  await user.clear(input);
  await user.type(input, "xyzzy's");
  expect(await screen.findByText(/is called “xyzzy’s”\./)).toBeVisible();
});

test('an ONS code', async () => {
  await typeInto('e06999902');
  expect(await optionTexts()).toEqual(['Norwick North · ONS code E06999902']);
});

describe('when the API fails', () => {
  test('the names: it is said, and tried again on request', async () => {
    server.use(
      http.get('*/api/v1/council-names.json', () => new HttpResponse(null, { status: 500 }), {
        once: true,
      }),
    );
    const { user, input } = await typeInto('norw');
    expect(await screen.findByText('Could not load the names of the councils.')).toBeVisible();
    expect(screen.getByText(/The server had a problem/)).toBeVisible();
    // By keyboard: past the search button, into what is offered under the field.
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await optionTexts()).toEqual(['Norwick North']);
    expect(input).toHaveFocus();
    expect(input).toHaveValue('norw');
  });

  test('the postcodes: names are still found', async () => {
    server.use(http.get('*/api/v1/postcodes/QX.json', () => HttpResponse.error()));
    const { user, input } = await typeInto('qx1');
    expect(await screen.findByText('Could not load the postcodes of QX.')).toBeVisible();
    await user.clear(input);
    await user.type(input, 'eastmere');
    expect(await optionTexts()).toEqual(['Eastmere North']);
  });
});
