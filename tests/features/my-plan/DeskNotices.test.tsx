import 'fake-indexeddb/auto';
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserStore } from '#shared/storage/browserStore.ts';
import { planOnPage } from './planOnPage.tsx';

const { action, actionsOf, plan } = planOnPage;

beforeEach(planOnPage.forget);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('where another tab saved first, this tab’s plan is offered', async () => {
  const { user, desk } = await planOnPage.open();
  // Another tab, which this one did not hear.
  await browserStore.change('own-plan', () => ({
    format: 1,
    revision: 9,
    savedAt: '2026-11-25T10:00:00.000Z',
    plan: { ...plan, title: 'The other’s' },
    drafts: {},
  }));
  const title = screen.getByLabelText('Title of the plan');
  await user.clear(title);
  await user.type(title, 'Mine{Enter}');
  const ask = await screen.findByRole('group', { name: 'Another tab saved this plan first' });
  expect(title).toHaveValue('The other’s');
  await user.click(within(ask).getByRole('button', { name: 'Use mine instead' }));
  expect(title).toHaveValue('Mine');
  await desk.save();
  expect(await browserStore.read('own-plan')).toMatchObject({ plan: { title: 'Mine' } });
});

test('where nothing can be saved, it says so until it can', async () => {
  const { user, desk } = await planOnPage.open();
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await user.type(action('Open a hub').getByLabelText('Owner'), 'Head of hubs{Enter}');
  expect(
    await screen.findByText('Not saved in this browser.', { selector: 'strong' }),
  ).toBeVisible();
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  vi.restoreAllMocks();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => {
    expect(screen.queryByText('Not saved in this browser.')).not.toBeInTheDocument();
  });
  expect(desk.isUnsaved()).toBe(false);
  const later = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(later);
  expect(later.defaultPrevented).toBe(false);
});

test('everything is deleted when asked twice', async () => {
  const { user, desk } = await planOnPage.open();
  await user.click(screen.getByRole('button', { name: /^Delete my plan/ }));
  await user.click(screen.getByRole('button', { name: 'Keep my plan' }));
  expect(actionsOf(desk)).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: /^Delete my plan/ }));
  await user.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
  expect(await screen.findByText(/^Your plan is deleted/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Start a plan' })).toBeVisible();
  expect(await browserStore.read('own-plan')).toBeUndefined();
});

test('words that were being typed when the page was left are back in their field', async () => {
  const { desk, unmount } = await planOnPage.open();
  desk.keepDraft('calls/question', 'How many');
  desk.keepDraft('flats/due', 'end of term');
  await desk.save();
  unmount();

  const { user, desk: later } = await planOnPage.open(null);
  expect(screen.getByText(/^Two fields you had not finished/)).toBeVisible();
  const due = action('Open twenty flats').getByLabelText('Due');
  expect(due).toHaveValue('end of term');
  expect(due).toBeInvalid();
  const question = action('Answer calls sooner').getByLabelText('Question to ask');
  expect(question).toHaveValue('How many');
  await user.click(question);
  await user.keyboard('{Enter}');
  expect(actionsOf(later)[1]?.question).toBe('How many');
  await user.click(due);
  await user.keyboard('{Escape}');
  expect(due).toHaveValue('January 2026');
  expect(screen.queryByText(/you had not finished/)).not.toBeInTheDocument();
});
