import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { themesPage } from '#app/pages/themesPage.tsx';
import { Themes } from '#features/themes/Themes.tsx';
import { playScenario } from '#tests/support/playScenario.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { tinyThemes } from '#tests/support/tinyThemes.ts';

const { list, improvement } = tinyThemes();
const { Page } = themesPage;

/** The figures follow a choice after a paint, which takes its time on a busy machine. */
const patient = { timeout: 6000 };
vi.setConfig({ testTimeout: 20_000 });

function show(query = '') {
  return renderPage(<Themes list={list} improvement={improvement} />, {
    path: `/themes${query}`,
  });
}

test('themes are ranked, each with the way to its page and its numbers', () => {
  show();
  const ranking = screen.getByRole('figure', { name: 'How many reports ask for each theme' });
  const rows = within(ranking).getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
    'Front door and thresholds',
    'Managers’ oversight',
    'Early help',
    'Pathway plans',
    'Homes for care leavers',
  ]);
  const [first] = rows;
  if (first === undefined) throw new Error('no row');
  expect(within(first).getByRole('link')).toHaveAttribute('href', '/themes/front-door');
  expect(first).toHaveTextContent('57%44 areas for improvement');
});

test('by keyboard: a number opens into its councils, Escape gives the place back', async () => {
  const { user } = show();
  const number = screen.getByRole('button', {
    name: '3: reports, pathway plans. Show the councils',
  });
  number.focus();
  await user.keyboard('{Enter}');
  const heading = await screen.findByText(
    '2 councils, asked in 3 reports: pathway plans',
    {},
    patient,
  );
  expect(heading).toHaveFocus();
  expect(window.location.search).toBe('?open=ranking.pathway-plans');
  const behind = screen.getByRole('region', { name: /^2 councils/ });
  expect(
    within(behind)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual([
    'Eastmerereports of 16 December 2019 and 16 May 2024',
    'Norwickreport of 15 June 2026',
  ]);
  await user.keyboard('{Escape}');
  expect(number).toHaveFocus();
  expect(window.location.search).toBe('');
});

test('a link opens the councils of a year, or of a grade', async () => {
  const { unmount } = show('?open=years.front-door.2019');
  // Old Tarnshire and Eastmere.
  expect(
    await screen.findByText(
      'front door and thresholds, 2019: 2 councils, asked in 2 reports',
      {},
      patient,
    ),
  ).toBeVisible();
  unmount();
  show('?open=grades.early-help.outstanding');
  expect(
    await screen.findByText('early help, outstanding: 1 council, asked in 1 report', {}, patient),
  ).toBeVisible();
});

test('counted by councils, narrowed down, cleared: the address follows, the place is kept', async () => {
  const { user } = show();
  await user.selectOptions(screen.getByLabelText('Count'), 'Councils');
  await user.selectOptions(screen.getByLabelText('Region'), 'South West');
  expect(window.location.search).toBe('?by=councils&region=South+West');
  const result = await screen.findByText(
    /^Counted: 1 transcribed report of 1 council/,
    {},
    patient,
  );
  expect(
    await screen.findByText(/early help, of 1 of 1 council$/, { selector: 'h1' }, patient),
  ).toBeVisible();
  await user.click(within(result).getByRole('button', { name: 'Clear filters' }));
  expect(window.location.search).toBe('');
  expect(
    await screen.findByText(/^Counted: 7 transcribed reports of 5 councils/, {}, patient),
  ).toHaveFocus();
});

test('a year before the last one lets go of it', async () => {
  const { user } = show('?until=2021');
  await user.selectOptions(screen.getByLabelText('From'), '2024');
  expect(window.location.search).toBe('?since=2024');
});

test('the judgement that tells reports apart is one choice away', async () => {
  const { user } = show();
  await user.click(screen.getByRole('radio', { name: 'Care leavers' }));
  expect(window.location.search).toBe('?judgement=care-leavers');
  expect(
    await screen.findByText(
      'How often each theme is asked for, by grade for care leavers',
      { selector: 'h2' },
      patient,
    ),
  ).toBeVisible();
});

test('nothing fits: the page says so, and still names what is not counted', async () => {
  // Of the South West only Skerry Isles has reports, and that of 2019 is not transcribed.
  const { user } = show('?region=South+West&until=2019');
  const notice = (await screen.findByText('No transcribed report fits.')).closest('[role=status]');
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  expect(screen.getByText('1 report not transcribed')).toBeVisible();
  if (!(notice instanceof HTMLElement)) throw new Error('no notice');
  await user.click(within(notice).getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findAllByRole('figure', {}, patient)).toHaveLength(3);
});

test('what is not counted is named, council by council', () => {
  show();
  const part = screen.getByRole('region', { name: 'What is not counted' });
  const named = within(part)
    .getAllByRole('group')
    .map((reason) => [
      reason.querySelector('summary')?.textContent,
      within(reason)
        .getAllByRole('listitem', { hidden: true })
        .map((one) => one.textContent),
    ]);
  expect(named).toEqual([
    ['1 report not transcribed', ['Skerry Isles report of 9 December 2019']],
    ['1 report transcribed in part', ['Skerry Isles report of 21 August 2023']],
    ['1 report that names nothing to improve', ['Norwick report of 4 October 2021']],
    [
      '4 reports under the single inspection framework (SIF, until 2018)',
      [
        'Eastmere report of 14 September 2015',
        'Norwick report of 8 February 2016',
        'Old Tarnshire report of 3 November 2014',
        'Skerry Isles report of 20 June 2016',
      ],
    ],
  ]);
});

test('what a link can’t have is said', async () => {
  show('?region=Atlantis');
  expect(await screen.findByText(/region “Atlantis”/)).toBeVisible();
});

test('an API that fails leaves a page that says so', async () => {
  playScenario('server-error');
  renderPage(<Page params={{}} />, { path: '/themes' });
  expect(await screen.findByRole('heading', { level: 1, name: /Could not load/ })).toBeVisible();
  expect(document.title).toContain('Could not be loaded');
});
