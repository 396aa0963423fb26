import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { themeFile, type ThemeFile } from '#contract/themeFile.ts';
import { themePage } from '#app/pages/themePage.tsx';
import { Theme } from '#features/theme/Theme.tsx';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const tiny = publish(
  editedDataSet([
    'judgements.csv',
    'eastmere-ilacs-2024-05-16,help-and-protection,requires-improvement',
    'eastmere-ilacs-2024-05-16,help-and-protection,good',
  ]),
).output;
const real = (await publishRealData()).output;
/** Milliseconds: what follows a choice waits for the next paint, and for parts still on their way. */
const patient = { timeout: 4000 };
const { Page } = themePage;

function fileOf(themeId: string): ThemeFile {
  return readAnswer(tiny, apiPaths.theme(themeId), themeFile);
}

test('each report that asked: of whom, for what, under which grade, and what came next', async () => {
  renderPage(<Theme file={fileOf('front-door')} />, { path: '/themes/front-door' });
  const part = screen.getByRole('region', { name: 'Councils that were asked' });
  const council = await within(part).findByRole('link', { name: 'Eastmere' });
  expect(council).toHaveAttribute('href', '/councils/eastmere#improve');
  const item = council.closest('li');
  expect(item).toHaveTextContent('Answer new worries about a child sooner');
  expect(item).toHaveTextContent('Help and protection: Requires improvement');
  expect(item).toHaveTextContent('Not asked again');
  expect(item).toHaveTextContent('Not in the next report, of 16 May 2024');
  const ended = within(part).getByRole('link', { name: 'Old Tarnshire' }).closest('li');
  expect(ended).toHaveTextContent('the council ceased to exist on 1 April 2023');
});

test(
  'narrowed down, then cleared: the address follows, the place is kept',
  { timeout: 20_000 },
  async () => {
    const { user } = renderPage(<Theme file={fileOf('front-door')} />, {
      path: '/themes/front-door',
    });
    await user.click(screen.getByRole('button', { name: 'Not asked again 1' }));
    const result = await screen.findByText(/^Showing 1 of 4 reports\./, {}, patient);
    expect(window.location.search).toBe('?outcome=not-asked');
    await user.selectOptions(screen.getByLabelText('Region'), 'East of England');
    expect(await screen.findByText('No report fits.', {}, patient)).toBeVisible();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (clear === undefined) throw new Error('nothing to clear with');
    await user.click(clear);
    expect(await screen.findByText('Showing all 4 reports.', {}, patient)).toBeVisible();
    expect(result).toHaveFocus();
    expect(window.location.search).toBe('');
  },
);

test('a number opens into its councils and gives the place back', async () => {
  const { user } = renderPage(<Theme file={fileOf('front-door')} />, {
    path: '/themes/front-door',
  });
  const number = screen.getByRole('button', { name: '4: councils asked. Show the councils' });
  await user.click(number);
  const list = screen.getByRole('region', { name: '4 councils asked' });
  expect(window.location.search).toBe('?open=asked');
  expect(within(list).getByText('report of 25 February 2019')).toBeVisible();
  await user.click(within(list).getByRole('button', { name: 'Close this list' }));
  expect(number).toHaveFocus();
  expect(screen.queryByRole('region', { name: '4 councils asked' })).toBeNull();
});

test('a year that a link opens shows its councils, and closing keeps a place on the page', async () => {
  const { user, container } = renderPage(<Theme file={fileOf('front-door')} />, {
    path: '/themes/front-door?open=2019',
  });
  const list = await screen.findByRole('region', {
    name: '2 councils asked in reports published in 2019',
  });
  await user.click(within(list).getByRole('button', { name: 'Close this list' }));
  expect(container.querySelector('#years')).toContainElement(
    document.activeElement as HTMLElement | null,
  );
});

test('a place to learn from has both grades and both reports; one asked again is not offered', async () => {
  const { unmount } = renderPage(<Theme file={fileOf('front-door')} />, {
    path: '/themes/front-door',
  });
  const learn = screen.getByRole('region', { name: 'Places to learn from' });
  expect(await within(learn).findByText(/^1 council fits the rule/)).toBeVisible();
  expect(learn).toHaveTextContent('Help and protectionRequires improvement');
  expect(within(learn).getByRole('link', { name: 'Eastmere' })).toBeVisible();
  expect(
    within(learn)
      .getAllByRole('link', { name: /^Read the report/ })
      .map((link) => link.getAttribute('href')),
  ).toEqual(['https://reports.example/eastmere-2019', 'https://reports.example/eastmere-2024']);
  unmount();
  renderPage(<Theme file={fileOf('early-help')} />, { path: '/themes/early-help' });
  expect(await screen.findByText('No council fits the rule.')).toBeVisible();
  expect(
    screen.getByText('One council judged good or outstanding, but asked again'),
  ).toBeInTheDocument();
});

test('reports that can’t tell are named', async () => {
  renderPage(<Theme file={fileOf('front-door')} />, { path: '/themes/front-door' });
  const part = await screen.findByRole('region', { name: 'What is not counted' });
  expect(
    within(part)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Skerry Isles, report of 9 December 2019, not transcribed',
    'Skerry Isles, report of 21 August 2023, transcribed in part',
  ]);
});

test('what is left over has no outcomes and no places', async () => {
  const file = readAnswer(real, apiPaths.theme('other'), themeFile);
  renderPage(<Theme file={file} />, { path: '/themes/other' });
  expect(
    await screen.findByText(
      'Strike the right balance between supporting and challenging every parent',
    ),
  ).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Places to learn from' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'What the next report did' })).toBeNull();
  expect(screen.queryByText('Came back')).toBeNull();
});

test('a theme that nobody was asked for says so', async () => {
  renderPage(<Theme file={{ ...fileOf('front-door'), asked: [], councils: [] }} />, {
    path: '/themes/front-door',
  });
  expect(
    screen.getByRole('heading', { name: 'Front door and thresholds: no council was asked' }),
  ).toBeVisible();
  expect(await screen.findByRole('region', { name: 'What is not counted' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Councils that were asked' })).toBeNull();
});

test('an unknown theme leads to no page', async () => {
  renderPage(<Page params={{ themeId: 'weather' }} />, { path: '/themes/weather' });
  expect(await screen.findByRole('heading', { name: 'There is no page here' })).toBeVisible();
});

test('the API that fails is said, with a retry', async () => {
  playScenario('server-error');
  renderPage(<Page params={{ themeId: 'front-door' }} />, { path: '/themes/front-door' });
  expect(await screen.findByRole('heading', { name: 'Could not load this theme.' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
