import { screen } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, it } from 'vitest';
import { expectConsoleError } from '#tests/support/expectConsoleError.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

function LogsWhenItLeaves() {
  useEffect(
    () => () => {
      logError('left');
    },
    [],
  );
  return null;
}

function logError(words: string): void {
  globalThis.console.error(words);
}

// Each of these is a test that must fail, for one reason only: see the pairs that pass below.
it.fails('fails on a console error', () => {
  logError('something broke');
});

it.fails('fails on a console warning', () => {
  globalThis.console.warn('something is odd');
});

it.fails('fails on another error than the expected one', () => {
  expectConsoleError(/something broke/);
  logError('something broke');
  logError('something else broke');
});

it.fails('fails where the expected error does not come', () => {
  expectConsoleError(/something broke/);
});

it.fails('fails on what is logged while the page is taken down', () => {
  renderPage(<LogsWhenItLeaves />);
});

it.fails('fails on a request that no mock answers, though the error be caught', async () => {
  expectConsoleError(/intercepted a request without a matching request handler/);
  await fetch('/api/v0/councils.json').catch(() => null);
});

it('passes with the error it expects, twice if need be', () => {
  expectConsoleError(/something broke/);
  logError('something broke');
  logError('something broke again');
});

it('passes with a warning it expects', () => {
  expectConsoleError(/something is odd/);
  globalThis.console.warn('something is %s', 'odd');
});

it('knows the matchers of the page', () => {
  renderPage(<p>Eastmere</p>);
  expect(screen.getByText('Eastmere')).toBeInTheDocument();
});

it('starts every test with an empty page', () => {
  expect(screen.queryByText('Eastmere')).not.toBeInTheDocument();
});
