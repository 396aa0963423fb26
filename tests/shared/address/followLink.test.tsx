import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { followLink } from '#shared/address/followLink.ts';

function renderLinks() {
  const followed: string[] = [];
  // jsdom loads no pages: what is left to the browser stops here.
  const left: string[] = [];
  render(
    <div
      onClick={(event) => {
        if (!event.defaultPrevented && event.target instanceof HTMLAnchorElement) {
          left.push(event.target.getAttribute('href') ?? '');
        }
        event.preventDefault();
      }}
    >
      <div
        onClick={(event) => {
          followLink(event, (address) => followed.push(address));
        }}
      >
        <a href="/councils/eastmere">Eastmere</a>
        <a href="/plans/eastmere-2024">Plan</a>
        <a href="/action-plans#needs">All plans</a>
        <a href="/calendars/eastmere.ics">Calendar</a>
        <a href="//elsewhere.example/councils">Elsewhere</a>
        <a href="https://reports.example/councils/eastmere">Report</a>
        <a href="#needs">Needs</a>
      </div>
    </div>,
  );
  return { followed, left };
}

test('pages are followed inside the app, files and other sites by the browser', async () => {
  const { followed, left } = renderLinks();
  for (const name of [
    'Eastmere',
    'Plan',
    'All plans',
    'Calendar',
    'Elsewhere',
    'Report',
    'Needs',
  ]) {
    await userEvent.click(screen.getByRole('link', { name }));
  }
  expect(followed).toEqual([
    '~/councils/eastmere',
    '~/plans/eastmere-2024',
    '~/action-plans#needs',
  ]);
  expect(left).toEqual([
    '/calendars/eastmere.ics',
    '//elsewhere.example/councils',
    'https://reports.example/councils/eastmere',
    '#needs',
  ]);
});

test('a click meant for a new tab is the browser’s', async () => {
  const { followed, left } = renderLinks();
  const user = userEvent.setup();
  await user.keyboard('{Control>}');
  await user.click(screen.getByRole('link', { name: 'Plan' }));
  expect(followed).toEqual([]);
  expect(left).toEqual(['/plans/eastmere-2024']);
});
