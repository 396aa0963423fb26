import { configure, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeAll, expect, test, vi } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { comparePage } from '#app/pages/comparePage.tsx';
import { Compare } from '#features/compare/Compare.tsx';
import { comparison } from '#features/compare/comparison.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { server } from '#tests/support/mockServer.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const tiny = readAnswer(tinyAnswers(), apiPaths.councils, councilList);
const { Page } = comparePage;
beforeAll(comparison.load);

// What is drawn after the controls may wait its turn where the machine is busy.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

function open(query: string, list = tiny) {
  return renderPage(<Compare list={list} headOf={() => null} />, { path: `/compare${query}` });
}
const field = () => screen.getByLabelText('Add a council');
const chosen = () =>
  within(screen.getByRole('list', { name: 'Chosen councils' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace('×', ''));
const matrix = () =>
  within(
    screen.getByRole('table', {
      name: 'Judgements of the last report of each council',
      hidden: true,
    }),
  )
    .getAllByRole('rowheader', { hidden: true })
    .map(({ textContent }) => textContent);

test('with nobody chosen, comparisons are ready and councils can be chosen', () => {
  open('');
  expect(
    screen.getByRole('heading', { level: 1, name: 'Which councils would you set side by side?' }),
  ).toBeVisible();
  // Four of today's imaginary councils have a report of their own; Ashmoor has none yet.
  expect(
    screen.getByRole('link', { name: 'The four councils with the newest reports' }),
  ).toHaveAttribute('href', '/compare?councils=norwick,vale-of-tarn,eastmere,skerry-isles');
  expect(screen.getByRole('link', { name: 'North West' })).toHaveAttribute(
    'href',
    '/compare?region=North+West',
  );
  expect(field()).toBeVisible();
});

test('councils are added by keyboard one after another; the field keeps the focus', async () => {
  const { user } = open('');
  await user.click(field());
  await user.keyboard('Norwick{Enter}');
  await waitFor(() => {
    expect(window.location.search).toBe('?councils=norwick');
  });
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('');
  expect(screen.getByText('Norwick added: one of six chosen.')).toBeVisible();
  await user.keyboard('eastmere{Enter}');
  await waitFor(() => {
    expect(window.location.search).toBe('?councils=norwick,eastmere');
  });
  expect(
    await screen.findByRole('heading', { level: 1, name: /^Norwick and Eastmere:/ }),
  ).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Judgements side by side' })).toBeVisible();
  expect(matrix()).toEqual(['Norwick', 'Eastmere']);
  await user.keyboard('Norwick{Enter}');
  expect(await screen.findByText('Norwick is chosen already.')).toBeVisible();
});

test('other names lead to councils; where several fit, the reader chooses', async () => {
  const { user } = open('');
  await user.type(field(), 'Skerries{Enter}');
  await waitFor(() => {
    expect(window.location.search).toBe('?councils=skerry-isles');
  });
  await user.type(field(), 'Tarnshire{Enter}');
  const offered = await screen.findByRole('list', { name: 'Councils that fit' });
  await user.click(within(offered).getByRole('button', { name: 'Vale of Tarn' }));
  expect(window.location.search).toBe('?councils=skerry-isles,vale-of-tarn');
  expect(field()).toHaveFocus();
  await user.type(field(), 'Atlantis{Enter}');
  expect(await screen.findByText(/No council or district is called “Atlantis”/)).toBeVisible();
});

test('a search that fails says so, and names as offered still work', async () => {
  server.use(http.get(`*/${apiPaths.councilNames}`, () => new HttpResponse(null, { status: 500 })));
  const { user } = open('');
  await user.type(field(), 'Skerries{Enter}');
  expect(await screen.findByText(/The search by other names did not load/)).toBeVisible();
  await user.clear(field());
  await user.type(field(), 'Skerry Isles{Enter}');
  await waitFor(() => {
    expect(window.location.search).toBe('?councils=skerry-isles');
  });
});

test('a seventh is refused plainly', async () => {
  const six = 'brackenshire,eastmere,isle-of-wren,north-bracken,norwick,quarrybridge';
  const { user } = open(`?councils=${six}`, imaginaryCouncilList);
  await user.type(field(), 'Vale of Tarn{Enter}');
  expect(await screen.findByText(/^Six councils are chosen, and no more/)).toBeVisible();
  expect(window.location.search).toBe(`?councils=${six}`);
  expect(chosen()).toHaveLength(6);
  expect(chosen()[0]).toBe('Brackenshire abolished 2021');
});

test('removed by keyboard, the next council has the focus, at last the field', async () => {
  const { user } = open('?councils=norwick,eastmere,skerry-isles');
  screen.getByRole('button', { name: 'Remove Eastmere' }).focus();
  await user.keyboard('{Enter}');
  expect(window.location.search).toBe('?councils=norwick,skerry-isles');
  expect(screen.getByRole('button', { name: 'Remove Skerry Isles' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Remove Norwick' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(field()).toHaveFocus();
  expect(window.location.search).toBe('');
  expect(await screen.findByRole('link', { name: 'North West' })).toBeVisible();
});

test('a council with its neighbours, closest first; sorted by a judgement', async () => {
  const { user } = open('?councils=eastmere');
  await user.click(screen.getByRole('checkbox', { name: /with its statistical neighbours/ }));
  expect(window.location.search).toBe('?councils=eastmere&with=neighbours');
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: /^Eastmere and its four statistical neighbours:/,
    }),
  ).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'To compare fairly' })).toBeVisible();
  expect(matrix()).toEqual(['Eastmere', 'Norwick', 'Vale of Tarn', 'Ashmoor', 'Skerry Isles']);
  await user.selectOptions(screen.getByLabelText('Order'), 'Name');
  await waitFor(() => {
    expect(matrix()).toEqual(['Ashmoor', 'Eastmere', 'Norwick', 'Skerry Isles', 'Vale of Tarn']);
  });
  expect(window.location.search).toBe('?councils=eastmere&with=neighbours&order=name');
});

test('a neighbours file that fails leaves the council and the page, and is asked again', async () => {
  server.use(
    http.get(`*/${apiPaths.council('eastmere')}`, () => new HttpResponse(null, { status: 500 }), {
      once: true,
    }),
  );
  const { user } = open('?councils=eastmere&with=neighbours');
  expect(await screen.findByText('Could not load the statistical neighbours.')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(await screen.findByRole('heading', { name: 'Judgements side by side' })).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? field());
  expect(
    await screen.findByRole('heading', { level: 1, name: /its four statistical neighbours/ }),
  ).toBeVisible();
});

test('a council without neighbours in the data says so', async () => {
  open('?councils=old-tarnshire&with=neighbours');
  expect(await screen.findByText('No statistical neighbours.')).toBeVisible();
  await screen.findByRole('heading', { name: 'Judgements side by side' });
  expect(matrix()).toEqual(['Old Tarnshireabolished 1 April 2023']);
});

test('a region has today’s councils; a number opens into those it counts', async () => {
  const { user } = open('?region=North%20West');
  await screen.findByRole('heading', { name: 'Judgements side by side' });
  expect(matrix()).toEqual(['Ashmoor', 'Eastmere', 'Vale of Tarn']);
  // Eastmere alone is inadequate overall.
  await user.click(
    screen.getByRole('button', { name: '1: overall effectiveness, inadequate. Show the councils' }),
  );
  expect(window.location.search).toBe('?region=North+West&open=inadequate');
  const list = screen.getByRole('region', {
    name: 'Overall effectiveness: 1 council inadequate',
  });
  expect(within(list).getByRole('link', { name: 'Eastmere' })).toHaveAttribute(
    'href',
    '/councils/eastmere',
  );
  await user.selectOptions(screen.getByLabelText('or a region'), 'None');
  expect(window.location.search).toBe('');
});

test('an unknown council in the link is left out and said', async () => {
  open('?councils=atlantis,norwick');
  expect(screen.getByText(/The link asked for the council “atlantis”/)).toBeVisible();
  expect(
    screen.getByRole('heading', {
      level: 1,
      name: 'Norwick: choose another council to compare it with',
    }),
  ).toBeVisible();
  await screen.findByRole('heading', { name: 'Judgements side by side' });
});

test('an empty list and a failing one are pages too', async () => {
  playScenario('empty');
  const { unmount } = renderPage(<Page params={{}} />, { path: '/compare' });
  expect(await screen.findByRole('heading', { name: 'No councils to show' })).toBeVisible();
  unmount();
  playScenario('server-error');
  renderPage(<Page params={{}} />, { path: '/compare' });
  expect(
    await screen.findByRole('heading', { name: 'Could not load the councils.' }),
  ).toBeVisible();
});

test('the head says what is compared', async () => {
  renderPage(<Page params={{}} />, { path: '/compare?councils=norwick,eastmere' });
  await waitFor(() => {
    expect(document.title).toMatch(/^Norwick and Eastmere: /);
  });
  await screen.findByRole('heading', { name: 'Judgements side by side' });
});
