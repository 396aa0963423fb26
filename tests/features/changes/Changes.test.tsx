import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { changeList } from '#contract/changes.ts';
import { changesPage } from '#app/pages/changesPage.tsx';
import { Changes } from '#features/changes/Changes.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { server } from '#tests/support/mockServer.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/changes';
const { Page } = changesPage;
const list = readAnswer(tinyAnswers(), apiPaths.changes, changeList);

const release = async (name: string) => within(await screen.findByRole('region', { name }));

it('tells what each release changed, with both values, its reason and the data as they were', async () => {
  renderPage(<Page params={{}} />, { path });
  const second = await release('16 July 2026');
  expect(second.getByText('Data to 30 June 2026')).toBeVisible();
  expect(second.getByText(/^Made up: a grade was typed wrongly/)).toBeVisible();
  expect(second.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    'Inspections and visits 1',
    'Grades corrected 1',
    'Plans and statuses 3',
    'Everything else 2',
  ]);
  const grade = second.getByText('Children in care: inadequate, now requires improvement');
  expect(grade.closest('li li')?.parentElement?.closest('li')).toHaveTextContent(
    /^Eastmere ?Changed Grades: Standard inspection, published 16 May 2024/,
  );
  expect(second.getByText('Due date: June 2026, now September 2026')).toBeVisible();
  expect(second.getByText('Status the council reports: on track, now delayed')).toBeVisible();
  expect(
    second.getByRole('link', { name: /^The whole data set as released \(zip\)/ }),
  ).toHaveAttribute('href', '/data/releases/2026-07-16.zip');
  expect(
    second.getByRole('row', { name: 'judgements.csv 4 1 –', hidden: true }),
  ).toBeInTheDocument();
});

it('lists what the first release opened with, folded', async () => {
  const { user } = renderPage(<Page params={{}} />, { path });
  const first = await release('10 May 2026');
  const item = first.getByRole('link', { name: 'Eastmere', hidden: true });
  expect(item).not.toBeVisible();
  await user.click(first.getByText('Inspections and visits of each of 5 councils'));
  expect(item).toBeVisible();
  expect(item.closest('li')).toHaveTextContent('Eastmere 8');
});

it('is narrowed down by council and kind, in the address, and cleared with the place kept', async () => {
  const { user } = renderPage(<Page params={{}} />, { path });
  const result = await screen.findByText('All 7 changes.');
  const [council] = screen.getAllByLabelText('Council');
  if (council === undefined) throw new Error('no choice of council');
  await user.selectOptions(council, 'Eastmere');
  expect(await screen.findByText(/^4 of 7 changes\./)).toBe(result);
  expect(window.location.search).toBe('?council=eastmere');
  expect((await release('16 July 2026')).getByText(/^Three other changes/)).toBeVisible();
  expect(
    screen.getByText('The record of Eastmere opens with this release: 8 inspections and visits.'),
  ).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Kind'), 'Grades corrected (1)');
  expect(await screen.findByText(/^1 of 7 changes\./)).toBeVisible();
  expect(window.location.search).toBe('?council=eastmere&kind=grades');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText('All 7 changes.')).toBe(result);
  expect(result).toHaveFocus();
  expect(window.location.search).toBe('');
});

it('says so where nothing fits, and shows a council that a link asks for', async () => {
  renderPage(<Page params={{}} />, { path: `${path}?council=skerry-isles&kind=plans` });
  expect(await screen.findByText('No change fits.')).toBeVisible();
  expect(screen.getAllByLabelText('Council')[0]).toHaveDisplayValue('Skerry Isles');
  expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
});

it('shows 50 changes of a long release, all on demand, and takes the reader to the next one', async () => {
  const [second] = list.releases;
  const [action] = second?.changes.slice(1) ?? [];
  if (second === undefined || action === undefined) throw new Error('no release');
  const changes = Array.from({ length: 500 }, (_, place) => ({
    ...action,
    id: `long/${place + 1}`,
    title: `Action: Number ${place + 1}`,
  }));
  const long = { ...list, releases: [{ ...second, changes }] };
  const { user } = renderPage(<Changes list={long} names={undefined} />, { path });
  expect(screen.getByText('Action: Number 50')).toBeVisible();
  expect(screen.queryByText('Action: Number 51')).toBeNull();
  expect(screen.getByText(/^450 more changes/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Show all 500 changes/ }));
  expect(screen.getByText('Action: Number 51').closest('li')).toHaveFocus();
  expect(screen.getByText('Action: Number 500')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
});

it('offers the feeds, of a council once it is chosen, and copies their addresses', async () => {
  const { user } = renderPage(<Page params={{}} />, { path });
  expect(
    await screen.findByRole('link', { name: /^Atom feed ?of every release$/ }),
  ).toHaveAttribute('href', '/feeds/changes.atom');
  const follow = within(screen.getByRole('region', { name: 'How to follow' }));
  expect(follow.queryByRole('link', { name: /of Norwick/ })).toBeNull();
  await user.selectOptions(follow.getByLabelText('Council'), 'Norwick');
  expect(follow.getByRole('link', { name: /^JSON Feed ?of Norwick$/ })).toHaveAttribute(
    'href',
    '/feeds/councils/norwick.json',
  );
  const copy = { name: /^Copy address ?of the Atom feed of Norwick$/ };
  await user.click(follow.getByRole('button', copy));
  const address = `${window.location.origin}/feeds/councils/norwick.atom`;
  expect(await follow.findByText(`Copied: ${address}`)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(address);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await user.click(follow.getByRole('button', copy));
  expect(await follow.findByText(/does not allow copying here. The address: http/)).toBeVisible();
});

it('goes on by the ids where the names could not be read', async () => {
  server.use(http.get(`*/${apiPaths.councilNames}`, () => new HttpResponse('', { status: 404 })));
  renderPage(<Page params={{}} />, { path });
  const second = await release('16 July 2026');
  expect(second.getByRole('link', { name: 'Vale of Tarn' })).toHaveAttribute(
    'href',
    '/councils/vale-of-tarn',
  );
});

it('says that nothing was released yet, and still how to follow', async () => {
  playScenario('empty');
  renderPage(<Page params={{}} />, { path });
  expect(await screen.findByRole('heading', { name: 'No release of the data yet' })).toBeVisible();
  expect(screen.queryByLabelText('Kind')).toBeNull();
  expect(screen.getByRole('heading', { name: 'How to follow' })).toBeVisible();
});

it.each(['server-error', 'malformed', 'stale'] as const)(
  'says that it could not load, with a retry: %s',
  async (scenario) => {
    playScenario(scenario);
    renderPage(<Page params={{}} />, { path });
    expect(
      await screen.findByRole('heading', { name: 'Could not load the list of changes.' }),
    ).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    });
  },
);
