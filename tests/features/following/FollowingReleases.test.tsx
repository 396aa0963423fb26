import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { council as councilFile } from '#contract/council.ts';
import { Following } from '#features/following/Following.tsx';
import { followedEdits } from '#features/following/followedEdits.ts';
import { followedList } from '#features/following/followedList.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { server } from '#tests/support/mockServer.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/following';
const council = readAnswer(tinyAnswers(), apiPaths.council('eastmere'), councilFile);

async function eastmere() {
  return within(await screen.findByRole('article', { name: 'Eastmere' }));
}

beforeEach(async () => {
  await followedList.clear();
  await followedList.change(
    followedEdits.add({ id: 'eastmere', name: 'Eastmere', followedOn: '2026-01-02', seen: null }),
  );
});

/** Eastmere as it was seen before the second release: another grade, and an event more. */
async function seenBefore() {
  const reports = council.reports.map((report) =>
    report.inspectionId === 'eastmere-ilacs-2024-05-16'
      ? { ...report, grades: { ...report.grades, 'children-in-care': 'inadequate' as const } }
      : report,
  );
  await followedList.change(
    followedEdits.markSeen([{ ...council, version: 'seen-before', reports }], '2026-06-01'),
  );
}

it('a corrected grade has both values and the day of its release, in its one place', async () => {
  await seenBefore();
  renderPage(<Following />, { path });
  const part = await eastmere();
  const words = await part.findByText('Children in care: inadequate, now requires improvement');
  expect(words.closest('li')).toHaveTextContent(
    /^16 July 2026 ?day of the release ?The grades of the report of 16 May 2024 were corrected/,
  );
  expect(part.getAllByText(/inadequate, now requires improvement/)).toHaveLength(1);
  // The status, the due date and the event were as now when the reader looked: the release tells.
  expect(part.getByText('3 changes to the data')).toBeVisible();
  expect(part.getByText('Four changes in the data.')).toBeVisible();
});

it('since a meeting the release is named, with its reason and the way to it', async () => {
  await followedList.change(followedEdits.setMeeting('2026-07-01'));
  renderPage(<Following />, { path });
  const part = await eastmere();
  const link = await part.findByRole('link', { name: /^Release of 16 July 2026/ });
  expect(link).toHaveAttribute('href', '/changes?council=eastmere#2026-07-16');
  expect(link.parentElement).toHaveTextContent(/: Made up: a grade was typed wrongly/);
  // The release's four, and a status of 2026 that may be later.
  expect(part.getByText('Five changes in the data.')).toBeVisible();
  expect(part.getByText('Due date: June 2026, now September 2026')).toBeVisible();
});

it('releases that fail to load leave the rest standing, and can be asked for again', async () => {
  let isDown = true;
  server.use(
    http.get(`*/${apiPaths.changes}`, () =>
      isDown ? new HttpResponse('{}', { status: 500 }) : undefined,
    ),
  );
  await seenBefore();
  const { user } = renderPage(<Following />, { path });
  const part = await eastmere();
  expect(
    await part.findByText('The grades of the report of 16 May 2024 were corrected'),
  ).toBeVisible();
  expect(part.getByText('Care leavers: Inadequate.')).toBeInTheDocument();
  expect(
    await screen.findByText('Could not load what the releases of the data say.'),
  ).toBeVisible();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(
    await part.findByText('Children in care: inadequate, now requires improvement'),
  ).toBeVisible();
  expect(screen.queryByText(/^Could not load what/)).toBeNull();
});
