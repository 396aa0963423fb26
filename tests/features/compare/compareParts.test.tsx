import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { CompareTimeline } from '#features/compare/CompareTimeline.tsx';
import { CompareVisits } from '#features/compare/CompareVisits.tsx';
import { SharedThemes } from '#features/compare/SharedThemes.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const data = nationalData(readAnswer(tinyAnswers(), apiPaths.councils, councilList));
const pick = (...ids: string[]) =>
  ids.flatMap((id) => data.councils.filter((one) => one.id === id));
const props = {
  councils: pick('eastmere', 'norwick', 'skerry-isles', 'ashmoor'),
  data,
  path: '/compare?councils=eastmere,norwick,skerry-isles,ashmoor',
};

test('shared themes are a matrix of words, each theme a way to its page', async () => {
  renderPage(<SharedThemes {...props} />);
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(3);
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replace(/[●?]/g, '')),
  );
  // Early help, managers' oversight, pathway plans: Eastmere, Norwick and, in part, Skerry Isles.
  expect(cells).toEqual([
    ['2 of 3', 'asked', 'not asked', 'asked'],
    ['2 of 3', 'asked', 'asked', 'not known'],
    ['2 of 3', 'asked', 'asked', 'not known'],
  ]);
  expect(within(table).getByRole('link', { name: 'Pathway plans' })).toHaveAttribute(
    'href',
    '/themes/pathway-plans',
  );
  expect(
    screen.getByText('Not known for one council (Ashmoor): no graded report is published yet.'),
  ).toBeVisible();
  expect(
    screen.getByText(
      'Only partly known for one council (Skerry Isles): the report names more than is transcribed.',
    ),
  ).toBeVisible();
});

test('one council alone shares nothing, and the page says what it takes', async () => {
  renderPage(<SharedThemes {...props} councils={pick('eastmere')} />);
  expect(await screen.findByText(/^At least two councils/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
});

test('visits are told by council, those before the latest report folded', async () => {
  renderPage(<CompareVisits {...props} />);
  const eastmere = within(await screen.findByRole('region', { name: 'Eastmere' }));
  expect(eastmere.getByText('Latest graded report 16 May 2024')).toBeVisible();
  // Told by council minutes alone.
  expect(eastmere.getByText('November 2025')).toBeVisible();
  expect(eastmere.getByText(/^Third monitoring visit/)).toBeVisible();
  expect(eastmere.getByRole('link', { name: /^Source on Third monitoring visit/ })).toHaveAttribute(
    'href',
    'https://news.example/eastmere-5',
  );
  const norwick = within(screen.getByRole('region', { name: 'Norwick' }));
  expect(norwick.getByText('None known since then.')).toBeVisible();
  expect(norwick.getByText(/^1 before that report/)).toBeVisible();
  expect(
    norwick.getByText(/Area SEND inspection: widespread or systemic failings/),
  ).toHaveTextContent('An area for priority action was named');
  expect(
    within(screen.getByRole('region', { name: 'Ashmoor' })).getByText('No visit known.'),
  ).toBeVisible();
  expect(screen.getByText(/Not every visit is in the data/)).toBeVisible();
});

test('of many councils, those without a visit since stand together', async () => {
  const many = [
    ...props.councils,
    ...pick('eastmere', 'norwick', 'skerry-isles').map((one) => ({ ...one, id: `${one.id}-2` })),
  ];
  renderPage(<CompareVisits {...props} councils={many} />);
  const quiet = within(
    await screen.findByRole('region', { name: /^None known since the latest report: / }),
  );
  expect(quiet.getByRole('link', { name: 'Ashmoor' })).toBeVisible();
  expect(quiet.getAllByRole('link', { name: 'Norwick' })).toHaveLength(2);
  // Its copy, of which no visit is known; the other has visits and its own place.
  expect(quiet.getByRole('link', { name: 'Eastmere' })).toHaveAttribute(
    'href',
    '/councils/eastmere-2',
  );
  expect(screen.getByRole('region', { name: 'Eastmere' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Ashmoor' })).toBeNull();
});

test('a file that does not come takes its own part down alone', async () => {
  playScenario('server-error');
  renderPage(
    <>
      <CompareTimeline {...props} lane={null} />
      <SharedThemes {...props} />
      <CompareVisits {...props} />
    </>,
  );
  expect(await screen.findByText(/Could not load the visits/)).toBeVisible();
  expect(await screen.findByText(/Could not load what reports ask to improve/)).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(2);
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.getByRole('figure', { name: /^Every judgement since 2014/ })).toBeVisible();
});

test('the timeline opens on the judgement of the site where many are shown and none is chosen', () => {
  const many = [1, 2].flatMap((copy) =>
    props.councils.map((one) => ({ ...one, id: `${one.id}-${copy}` })),
  );
  renderPage(<CompareTimeline {...props} councils={many} lane={null} />);
  expect(data.openingLane).toBe('overall');
  expect(screen.getByRole('figure', { name: /^Overall effectiveness since 2014/ })).toBeVisible();
  expect(screen.getByText(/The four under it are one choice of judgement away/)).toBeVisible();
});
