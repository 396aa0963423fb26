import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { ApiPath } from '#features/data/ApiPath.tsx';
import { FileColumns } from '#features/data/FileColumns.tsx';
import { dataPackage } from '#publisher/archive/dataPackage.ts';
import { server } from '#tests/support/mockServer.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const council = <ApiPath path="/api/v1/councils/{councilId}.json" version="0123456789ab" />;

async function openCouncil() {
  const page = renderPage(council);
  const field = await screen.findByLabelText('councilId');
  const ask = () => page.user.click(screen.getByRole('button', { name: 'Ask the API' }));
  return { ...page, field, ask };
}

test('the fields of the answer are listed from the description, nested ones on request', async () => {
  const { user } = await openCouncil();
  const reports = screen.getByText('reports').closest('li');
  if (reports === null) throw new Error('no reports');
  expect(reports).toHaveTextContent('array of GradedReport');
  expect(reports).toHaveTextContent('Graded reports, oldest publication first');
  expect(within(reports).queryByText('framework')).not.toBeInTheDocument();
  await user.click(within(reports).getByText(/fields/));
  expect(await within(reports).findByText('framework')).toBeVisible();
  expect(screen.getByText('checkedOn').closest('li')).toHaveTextContent('may be left out');
  expect(screen.getByText('name').closest('li')).not.toHaveTextContent('may be left out');
});

test('the API is asked with what was filled in, and the answer is shown with its size', async () => {
  const { user, field, ask } = await openCouncil();
  await user.clear(field);
  await user.type(field, 'eastmere');
  expect(screen.getByText(/^curl/)).toHaveTextContent('/api/v1/councils/eastmere.json');
  await ask();
  expect(await screen.findByText(/^200, answered in \d+ ms, [\d.]+ kB$/)).toBeVisible();
  const answer = screen.getByRole('region', { name: 'The answer' });
  expect(answer).toHaveTextContent('"name": "Eastmere"');
  expect(screen.getByText(/^The first 200 of [\d,]+ lines/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'The whole answer' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/api\/v1\/councils\/eastmere\.json$/),
  );
});

test('a value that does not fit is named, and nothing is asked', async () => {
  const { user, field, ask } = await openCouncil();
  await user.clear(field);
  await user.type(field, 'East Mere');
  await ask();
  expect(field).toHaveFocus();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/Not written as the API needs it/);
  expect(screen.queryByText(/answered/)).not.toBeInTheDocument();
  expect(screen.queryByText(/^curl/)).not.toBeInTheDocument();
});

test('a file that is not there is said to be so', async () => {
  const { user, field, ask } = await openCouncil();
  await user.clear(field);
  await user.type(field, 'atlantis');
  await ask();
  expect(await screen.findByText(/^404, there is no such file/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'The answer' })).not.toBeInTheDocument();
});

test('a failing server and a lost connection are said plainly', async () => {
  const { ask } = await openCouncil();
  server.use(
    http.get('*/api/v1/councils/:file', () => new HttpResponse('Sorry', { status: 503 }), {
      once: true,
    }),
  );
  await ask();
  expect(await screen.findByText(/^503, the server failed in \d+ ms/)).toBeVisible();
  server.use(http.get('*/api/v1/councils/:file', () => HttpResponse.error()));
  await ask();
  expect(await screen.findByText(/No answer came within 20 seconds/)).toBeVisible();
});

test('where the description can’t be had, the part says so and can be tried again', async () => {
  playScenario('server-error');
  renderPage(council);
  expect(await screen.findByText(/Could not load the API’s description/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('the columns of a file come from the data package', async () => {
  const dictionary =
    '### themes.csv\nA theme. Key: `theme_id`.\n\n| column | holds | empty |\n|---|---|---|\n| `theme_id` | id, key | |\n| `label` | text | |\n';
  const made = dataPackage(new Map([...tinyDataSet(), ['README.md', dictionary]]), {
    title: 'Made up',
    dataAsAt: '2026-06-30',
    checkedOn: '2026-07-15',
    version: '0123456789ab',
    licence: { name: 'OGL', address: 'https://licence.example', attribution: 'Made up' },
  });
  server.use(http.get('*/data/datapackage.json', () => HttpResponse.json(made)));
  renderPage(<FileColumns file="themes.csv" />);
  expect(await screen.findByText(/^A theme/)).toHaveTextContent('A theme. Key: theme_id.');
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['theme_id textid, key', 'label text', 'group text', 'description text']);
});
