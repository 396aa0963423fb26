import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ReportMistake } from '#features/report-mistake/ReportMistake.tsx';
import { catchSavedFiles } from '#tests/support/catchSavedFiles.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const blank = '/report-a-mistake';
const onCareLeavers = `${blank}?council=eastmere&fact=judgement:eastmere-ilacs-2024-05-16:care-leavers`;

const make = () => screen.getByRole('button', { name: 'Make the report' });
const should = () => screen.getByRole('textbox', { name: 'What should it say?' });
const finished = () => screen.findByRole('region', { name: 'The report, as it will be sent' });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  window.sessionStorage.clear();
});

async function open(path: string) {
  const page = renderPage(<ReportMistake />, { path });
  await screen.findByRole('button', { name: 'Make the report' });
  return page;
}

it('quotes the fact the address names, with its source and its row', async () => {
  await open(onCareLeavers);
  const claim = await screen.findByRole('region', { name: 'What the tracker says' });
  expect(claim).toHaveTextContent('CouncilEastmere');
  expect(claim).toHaveTextContent('GradeInadequate');
  expect(claim).toHaveTextContent('Inspected4 to 15 March 2024');
  expect(within(claim).getByRole('link', { name: 'The report' })).toHaveAttribute(
    'href',
    'https://reports.example/eastmere-2024',
  );
  expect(claim).toHaveTextContent('judgements.csv, row eastmere-ilacs-2024-05-16, care-leavers');
  expect(screen.queryByRole('textbox', { name: 'Which fact?' })).toBeNull();
});

it('tells what is still missing, field by field, and loses nothing', async () => {
  const { user } = await open(blank);
  await user.type(screen.getByRole('textbox', { name: /^Where does it say so/ }), 'page 3');
  await user.click(make());
  const about = screen.getByRole('textbox', { name: 'Which fact?' });
  expect(about).toHaveFocus();
  expect(about).toHaveAccessibleDescription(/Write which fact it is/);
  expect(screen.getByRole('group', { name: 'What is wrong?' })).toHaveAccessibleDescription(
    'Choose what is wrong.',
  );
  const where = screen.getByRole('textbox', { name: /^Where does it say so/ });
  expect(where).toHaveValue('page 3');
  expect(where).toHaveAccessibleDescription(/does not read as a link/);
  await user.type(about, 'Norwick');
  expect(about).toBeValid();
  await user.click(make());
  expect(screen.getByRole('radio', { name: /^A grade/ })).toHaveFocus();
});

it('makes the report, shows it as it is sent, and saves that very text', async () => {
  const saved = catchSavedFiles();
  const { user } = await open(onCareLeavers);
  await user.click(screen.getByRole('radio', { name: /^A grade/ }));
  await user.type(should(), 'Good');
  await user.click(make());
  const report = await finished();
  expect(within(report).getByRole('heading')).toHaveFocus();
  expect(report).toHaveTextContent('Mistake: Eastmere, care leavers, inadequate, May 2024');
  expect(report).toHaveTextContent('What it should say: Good');
  await user.click(within(report).getByRole('button', { name: 'Save as a text file' }));
  expect(saved.map(({ name }) => name)).toEqual(['report-of-a-mistake.txt']);
  expect(await saved[0]?.blob.text()).toBe(report.querySelector('pre')?.textContent);
});

it('follows what is typed on, without taking the reader away from it', async () => {
  const { user } = await open(onCareLeavers);
  await user.click(screen.getByRole('radio', { name: /^A grade/ }));
  await user.type(should(), 'Good');
  await user.click(make());
  await finished();
  await user.clear(should());
  expect(screen.queryByRole('region', { name: /^The report/ })).toBeNull();
  await user.type(should(), 'Outstanding');
  expect(await finished()).toHaveTextContent('What it should say: Outstanding');
  expect(should()).toHaveFocus();
});

it('copies the report, or says how to without the browser’s leave', async () => {
  const { user } = await open(onCareLeavers);
  await user.click(screen.getByRole('radio', { name: 'It is here twice' }));
  await user.click(make());
  const report = await finished();
  await user.click(within(report).getByRole('button', { name: 'Copy' }));
  expect(await within(report).findByText('Copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(report.querySelector('pre')?.textContent);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(within(report).getByRole('button', { name: 'Copy' }));
  expect(await within(report).findByText(/copy it by hand/)).toBeVisible();
});

it('names the ways to send it that were set, and says so where none was', async () => {
  const { user, unmount } = await open(onCareLeavers);
  expect(screen.getByText(/names no address to send reports to/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'It is here twice' }));
  await user.click(make());
  expect(within(await finished()).queryByRole('link')).toBeNull();
  unmount();
  vi.stubEnv('REPORT_EMAIL', 'keeper@eastmere.example');
  vi.stubEnv('REPORT_ISSUES_URL', 'https://code.example/issues/new');
  // What was chosen is still there.
  const again = await open(onCareLeavers);
  await waitFor(() => {
    expect(screen.getByRole('radio', { name: 'It is here twice' })).toBeChecked();
  });
  await again.user.click(make());
  const report = await finished();
  expect(screen.queryByText(/names no address/)).toBeNull();
  expect(within(report).getByRole('link', { name: 'Write an e-mail' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:keeper@eastmere\.example\?subject=Mistake%3A%20Eastmere/),
  );
  expect(within(report).getByRole('link', { name: 'Open an issue' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:\/\/code\.example\/issues\/new\?title=Mistake/),
  );
});

it('keeps what is typed on one fact apart from another, and empties on request', async () => {
  const { user, unmount } = await open(onCareLeavers);
  await user.type(should(), 'Good');
  unmount();
  const other = await open(`${blank}?council=eastmere&fact=missing`);
  expect(should()).toHaveValue('');
  expect(screen.getByRole('radio', { name: 'Something is missing' })).toBeChecked();
  other.unmount();
  const again = await open(onCareLeavers);
  expect(should()).toHaveValue('Good');
  await again.user.click(screen.getByRole('button', { name: 'Empty the form' }));
  expect(should()).toHaveValue('');
});

it('says where the browser keeps nothing, and works all the same', async () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const { user } = await open(onCareLeavers);
  await user.type(should(), 'Good');
  expect(should()).toHaveValue('Good');
  expect(screen.getByText(/keeps nothing for this page/)).toBeVisible();
  vi.restoreAllMocks();
});

it.each([
  ['a fact that the data do not hold', `${blank}?council=eastmere&fact=plan:nowhere`],
  ['what is no fact', `${blank}?council=eastmere&fact=mood`],
  ['a council that is not there', `${blank}?council=nowhere&fact=missing`],
])('falls back to a blank report on %s, and says so', async (_, path) => {
  await open(path);
  expect(screen.getByText(/^The fact the link names is not in the data/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Which fact?' })).toBeVisible();
});

it('lets the reader ask again where the council’s file can’t be had, with the form at hand', async () => {
  playScenario('server-error');
  renderPage(<ReportMistake />, { path: onCareLeavers });
  expect(await screen.findByText(/Could not load what the tracker says/)).toBeVisible();
  expect(await screen.findByRole('textbox', { name: 'Which fact?' })).toBeVisible();
  playScenario('normal');
  await waitFor(() => {
    screen.getByRole('button', { name: 'Try again' }).click();
  });
  expect(await screen.findByRole('region', { name: 'What the tracker says' })).toBeVisible();
});
