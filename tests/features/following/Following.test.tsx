import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { http, HttpResponse } from 'msw';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { QueryClientProvider } from '@tanstack/react-query';
import { apiPaths } from '#contract/apiPaths.ts';
import { council as councilFile } from '#contract/council.ts';
import { seenOf } from '#domain/changes/seenOf.ts';
import { Following } from '#features/following/Following.tsx';
import { followedEdits } from '#features/following/followedEdits.ts';
import { followedList } from '#features/following/followedList.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { createQueryClient } from '#shared/api/createQueryClient.ts';
import { browserStore } from '#shared/storage/browserStore.ts';
import { server } from '#tests/support/mockServer.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/following';

const follow = (...ids: string[]) =>
  Promise.all(
    ids.map((id) => {
      const name = id.charAt(0).toUpperCase() + id.slice(1);
      return followedList.change(
        followedEdits.add({ id, name, followedOn: '2026-01-02', seen: null }),
      );
    }),
  );

async function councilPart(name: string) {
  return within(await screen.findByRole('article', { name }));
}

/** The reader's clock stands still at that moment; timers run on. */
function readOn(now: Date): void {
  vi.useFakeTimers({ toFake: ['Date'], now });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

beforeEach(async () => {
  await followedList.clear();
});

it('written at build time it says what it is, and is taken over without a word changed', async () => {
  const queryClient = createQueryClient();
  const page = (
    <QueryClientProvider client={queryClient}>
      <Following />
    </QueryClientProvider>
  );
  const body = document.createElement('div');
  body.innerHTML = renderToString(page);
  document.body.append(body);
  expect(body).toHaveTextContent('Councils you follow');
  expect(body).toHaveTextContent('nothing is sent anywhere');
  render(page, { container: body, hydrate: true });
  expect(await screen.findByText(/You follow no council yet/)).toBeVisible();
});

describe('a council that is added', () => {
  it('shows its judgements before the overall grade, its plan, and nothing to compare yet', async () => {
    const { user } = renderPage(<Following />, { path });
    await screen.findByRole('option', { name: 'Eastmere' });
    await user.selectOptions(screen.getByLabelText('Add a council'), 'Eastmere');
    await user.click(screen.getByRole('button', { name: 'Follow' }));
    expect(screen.getByText('Eastmere is on your list.')).toBeVisible();
    const eastmere = await councilPart('Eastmere');
    const careLeavers = await eastmere.findByText('Care leavers: Inadequate.');
    const overall = eastmere.getByText('Inadequate', { exact: true });
    expect(careLeavers.compareDocumentPosition(overall)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(eastmere.getByRole('link', { name: 'Better together: improvement plan' })).toBeVisible();
    expect(eastmere.getByText(/Nothing to compare yet/)).toBeVisible();
    expect(screen.getByRole('option', { name: 'Eastmere' })).toBeDisabled();
  });

  it('says what is due next, soonest first, with the days from the end of the data', async () => {
    readOn(new Date(2026, 6, 1));
    await follow('eastmere');
    renderPage(<Following />, { path });
    const eastmere = await councilPart('Eastmere');
    const dates = (await eastmere.findByText('September 2026')).closest('ul');
    // From 30 June 2026: July and August have 31 days, September 30; then to the end of the year.
    expect(dates).toHaveTextContent('September 2026 (92 days after the data end)');
    expect(dates).toHaveTextContent('2026 (184 days after the data end)');
  });

  it('says of a date that a later reader has left behind that it has passed', async () => {
    readOn(new Date(2026, 9, 1));
    await follow('eastmere');
    renderPage(<Following />, { path });
    const eastmere = await councilPart('Eastmere');
    const dates = (await eastmere.findByText('September 2026')).closest('ul');
    expect(dates).toHaveTextContent(
      'September 2026 (that month has passed; the data reach to 30 June 2026)',
    );
    expect(dates).toHaveTextContent('2026 (184 days after the data end)');
  });

  it('links its calendar only where it has a date', async () => {
    await follow('eastmere', 'skerry-isles');
    renderPage(<Following />, { path });
    const eastmere = await councilPart('Eastmere');
    expect(await eastmere.findByRole('link', { name: /Calendar to subscribe to/ })).toHaveAttribute(
      'href',
      '/calendars/eastmere.ics',
    );
    const skerry = await councilPart('Skerry Isles');
    expect(await skerry.findByText(/No published plan is in the data/)).toBeVisible();
    expect(skerry.queryByRole('link', { name: /Calendar/ })).toBeNull();
  });
});

describe('changes', () => {
  it('since a meeting: what the data date later, and what may be; the date is kept', async () => {
    await follow('eastmere');
    const { user, unmount } = renderPage(<Following />, { path });
    await user.type(await screen.findByLabelText('Since a meeting on'), '2026-01-10');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    unmount();
    renderPage(<Following />, { path });
    const eastmere = await councilPart('Eastmere');
    expect(await eastmere.findByText('Since the meeting of 10 January 2026')).toBeVisible();
    // Three statuses of February 2026 and one of 2026.
    // With an event taken out, a due date moved and grades corrected by the release of July.
    expect(eastmere.getByText('Seven changes in the data.')).toBeVisible();
    expect(eastmere.getByText('4 statuses reported')).toBeVisible();
    const undecided = eastmere.getByText('possibly: only the year is known').closest('li');
    expect(undecided).toHaveTextContent('Open a family hub in Mere End');
    expect(undecided).toHaveTextContent('Not started');
  });

  it('since a meeting name the actions that went past their date', async () => {
    await follow('eastmere');
    await followedList.change(followedEdits.setMeeting('2025-06-15'));
    renderPage(<Following />, { path });
    const eastmere = await councilPart('Eastmere');
    const late = (await eastmere.findByText('1 action went past its due date')).parentElement;
    expect(late).toHaveTextContent('Open twenty supported flats');
    expect(late).toHaveTextContent('Due June 2025, overdue since 1 July 2025');
  });

  it('refuse a day that is none', async () => {
    await follow('eastmere');
    const { user } = renderPage(<Following />, { path });
    await screen.findByLabelText('Since a meeting on');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a day, from 1 January 2014 on.');
    expect(screen.getByLabelText('Since a meeting on')).toHaveFocus();
    expect(screen.getByLabelText('Since a meeting on')).toBeInvalid();
  });

  it('since the last look stay until they are marked as seen', async () => {
    const council = readAnswer(tinyAnswers(), apiPaths.council('eastmere'), councilFile);
    const plans = council.plans.map((plan) => ({
      ...plan,
      milestones: plan.milestones.map((one) =>
        one.id === 'eastmere-2024-m02'
          ? { ...one, status: 'on-track' as const, statusAsAt: '2025-10' }
          : one,
      ),
    }));
    await follow('eastmere');
    await followedList.change(followedEdits.markSeen([{ ...council, plans }], '2026-03-01'));
    const { user, unmount } = renderPage(<Following />, { path });
    const before = await councilPart('Eastmere');
    expect(await before.findByText('Since it was last seen, 1 March 2026')).toBeVisible();
    const status = before.getByText('1 status reported').parentElement;
    expect(status).toHaveTextContent(
      'February 2026Open twenty supported flatsDelayed, before: on track',
    );
    unmount();

    renderPage(<Following />, { path });
    const eastmere = await councilPart('Eastmere');
    expect(await eastmere.findByText('1 status reported')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mark all as seen' }));
    expect(await eastmere.findByText(/Nothing changed in the data on Eastmere/)).toBeVisible();
    expect(eastmere.queryByText('1 status reported')).toBeNull();
    // Pressed twice, it is still the first marking that is undone.
    const mark = screen.getByRole('button', { name: 'Mark all as seen' });
    await user.click(mark);
    await user.click(screen.getByRole('button', { name: 'Undo: show the changes again' }));
    expect(await eastmere.findByText('1 status reported')).toBeVisible();
    expect(eastmere.getByText('Since it was last seen, 1 March 2026')).toBeVisible();
    expect(mark).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    await waitFor(async () => {
      expect(await browserStore.read('followed')).toMatchObject({
        councils: [{ id: 'eastmere', seen: { on: '2026-03-01' } }],
      });
    });
  });

  it('are counted from the first look where nothing has been seen yet', async () => {
    await follow('eastmere');
    renderPage(<Following />, { path });
    const council = readAnswer(tinyAnswers(), apiPaths.council('eastmere'), councilFile);
    await waitFor(async () => {
      expect(await browserStore.read('followed')).toMatchObject({
        councils: [{ id: 'eastmere', seen: { council: seenOf(council) } }],
      });
    });
  });
});

describe('a council that cannot be shown', () => {
  it('does not hold up the others, and can be asked for again', async () => {
    let isDown = true;
    server.use(
      http.get('*/councils/norwick.json', () =>
        isDown ? new HttpResponse('{}', { status: 500 }) : undefined,
      ),
    );
    await follow('eastmere', 'norwick');
    const { user } = renderPage(<Following />, { path });
    const norwick = await councilPart('Norwick');
    expect(await norwick.findByText('Could not load Norwick.')).toBeVisible();
    const eastmere = await councilPart('Eastmere');
    expect(await eastmere.findByText('Care leavers: Inadequate.')).toBeInTheDocument();
    isDown = false;
    await user.click(norwick.getByRole('button', { name: 'Try again' }));
    expect(await norwick.findByText('Help and protection: Inadequate.')).toBeInTheDocument();
    expect(norwick.getByText('No overall grade any more')).toBeVisible();
  });

  it('because it is gone is named, and can be removed and put back', async () => {
    await follow('mereford');
    const { user } = renderPage(<Following />, { path });
    expect(await screen.findByText('Mereford is not in the data any more.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove Mereford' }));
    expect(screen.getByText(/Mereford is off your list/)).toBeVisible();
    expect(screen.getByRole('button', { name: /Undo/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    expect(await screen.findByRole('heading', { name: 'Mereford' })).toHaveFocus();
  });
});

it('the dates of all councils are saved as one calendar', async () => {
  const saved: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  await follow('eastmere', 'norwick');
  const { user } = renderPage(<Following />, { path });
  // Eastmere: five dated actions less one complete; plans due of Eastmere and Norwick.
  await screen.findByText(/6 dated actions and deadlines/);
  await user.click(screen.getByRole('button', { name: 'Save their dates as a calendar' }));
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  const calendar = new ICAL.Component(ICAL.parse((await saved[0]?.text()) ?? '') as unknown[]);
  const titles = calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')));
  expect(titles).toHaveLength(6);
  expect(titles.join()).toContain('Norwick: action plan due with Ofsted');
});

it('the whole list is deleted after a second word, with the focus on the heading', async () => {
  await follow('eastmere', 'norwick');
  const { user } = renderPage(<Following />, { path });
  await user.click(await screen.findByRole('button', { name: 'Delete the whole list' }));
  expect(screen.getByText(/Delete the list of 2 councils/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByRole('button', { name: 'Delete the whole list' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Delete the whole list' }));
  await user.click(screen.getByRole('button', { name: 'Delete it' }));
  expect(await screen.findByText(/You follow no council yet/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await waitFor(async () => {
    expect(await browserStore.read('followed')).toBeUndefined();
  });
});
