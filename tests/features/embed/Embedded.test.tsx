import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { versionPath } from '#contract/versionPath.ts';
import { Embedded } from '#features/embed/Embedded.tsx';
import { useEmbedAddress } from '#features/embed/useEmbedAddress.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { server } from '#tests/support/mockServer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { useQuery } from '@tanstack/react-query';
import type { Council } from '#contract/council.ts';

const path = '/embed/councils/eastmere/timeline';
const older = '0123456789ab';
const council = JSON.parse(tinyAnswers().get(apiPaths.council('eastmere')) ?? '') as Council;

/** A figure that is only its council's name. */
function Figure() {
  const address = useEmbedAddress();
  const { version } = address;
  const live = useQuery(councilQuery('eastmere'));
  const isFrozen = version !== null && live.data?.version !== version;
  const kept = useQuery({ ...councilQuery('eastmere', version), enabled: isFrozen });
  return (
    <Embedded address={address} live={live} kept={kept} heading={({ name }) => name}>
      {({ name, dataAsAt }) => (
        <p>
          Figure of {name}, {dataAsAt}
        </p>
      )}
    </Embedded>
  );
}

/** Lets the API keep Eastmere as it was in an older version, under another name. */
function keepOlder(dataAsAt = '2025-12-31'): void {
  const then = { ...council, name: 'Mere End', version: older, dataAsAt };
  server.use(
    http.get(`*/${versionPath(older, apiPaths.council('eastmere'))}`, () =>
      HttpResponse.json(then),
    ),
  );
}

test('without a version it is the live figure, with a way to the site', async () => {
  renderPage(<Figure />, { path });
  expect(await screen.findByText('Figure of Eastmere, 2026-06-30')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Eastmere' })).toBeVisible();
  const link = screen.getByRole('link', { name: 'Explore it at Council Inspection Tracker' });
  expect(link).toHaveAttribute('href', '/councils/eastmere#timeline');
  expect(link).toHaveAttribute('target', '_blank');
  expect(screen.queryByText(/Kept as it was/)).toBeNull();
});

test('the live version, frozen, is the live figure and says nothing of newer data', async () => {
  renderPage(<Figure />, { path: `${path}?version=${council.version}` });
  expect(await screen.findByText('Figure of Eastmere, 2026-06-30')).toBeVisible();
  expect(screen.queryByText(/Kept as it was/)).toBeNull();
});

test('an older version is shown as it was, and says so with the live data’s day', async () => {
  keepOlder();
  renderPage(<Figure />, { path: `${path}?version=${older}` });
  expect(await screen.findByText('Figure of Mere End, 2025-12-31')).toBeVisible();
  expect(screen.queryByText(/Figure of Eastmere/)).toBeNull();
  expect(await screen.findByText(/^Kept as it was/)).toHaveTextContent(
    'Kept as it was, with data to 31 December 2025. Newer data, to 30 June 2026: see the live figure',
  );
  expect(screen.getByRole('link', { name: 'see the live figure' })).toHaveAttribute(
    'href',
    '/councils/eastmere#timeline',
  );
});

test('data that were only corrected since are not called newer', async () => {
  keepOlder(council.dataAsAt);
  renderPage(<Figure />, { path: `${path}?version=${older}` });
  expect(await screen.findByText(/^Kept as it was/)).toHaveTextContent(
    'Kept as it was, with data to 30 June 2026. These data have been changed since: see the live figure',
  );
});

test.each([older, '../../v1', 'latest'])(
  'version %s is not kept: a clear word, the live link, and no other data',
  async (version) => {
    renderPage(<Figure />, { path: `${path}?version=${encodeURIComponent(version)}` });
    expect(
      await screen.findByRole('heading', { level: 1, name: /^This version .* is not kept/ }),
    ).toBeVisible();
    expect(screen.queryByText(/Figure of/)).toBeNull();
    expect(screen.getByRole('link', { name: 'See the live figure' })).toHaveAttribute(
      'href',
      '/councils/eastmere#timeline',
    );
  },
);

test('a page kept from view is shown once it is drawn for its reader’s address', async () => {
  keepOlder();
  document.documentElement.dataset['waiting'] = '';
  renderPage(<Figure />, { path: `${path}?version=${older}` });
  expect(document.documentElement).toHaveAttribute('data-waiting');
  await screen.findByText('Figure of Mere End, 2025-12-31');
  expect(document.documentElement).not.toHaveAttribute('data-waiting');
});
