import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import type { DataQuality } from '#contract/quality.ts';
import { Quality } from '#features/data/Quality.tsx';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const quality = JSON.parse(tinyAnswers().get(apiPaths.quality) ?? '') as DataQuality;

/** The part under a heading, with it. */
function part(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading }).parentElement;
  if (found === null) throw new Error(`no part ${heading}`);
  return found;
}

test('each number of the coverage stands in words, and the reports are named', () => {
  renderPage(<Quality quality={quality} />);
  const coverage = within(part('Areas for improvement'));
  expect(coverage.getByText(/^Two reports of 8 are not transcribed/)).toHaveTextContent(
    'For one council of today it is the latest.',
  );
  const items = coverage.getAllByRole('listitem').map((item) => item.textContent);
  expect(items.slice(0, 4)).toEqual([
    '5 reports in full',
    '1 in part',
    '1 name no area',
    '1 not transcribed',
  ]);
  expect(items.slice(4)).toEqual([
    'Skerry Isles, report of 21 August 2023, its latest: transcribed in part',
    'Skerry Isles, report of 9 December 2019: not transcribed',
  ]);
});

test('second-hand rows are counted by council; rows without a link are told', () => {
  renderPage(<Quality quality={quality} />);
  const read = within(part('Where the rows were read'));
  // 2 inspections, 6 events, 2 plans and 6 actions of 19, 6, 2 and 6.
  expect(read.getByText(/16 of 33 rows were read second-hand/)).toBeVisible();
  expect(read.getByText('3 of them have no link.')).toBeVisible();
  const eastmere = read.getByText('Eastmere').closest('li');
  expect(eastmere).toHaveTextContent('5 events, 1 plan and 6 actions');
});

test('what is oldest, who was never judged, and what is known to be wrong', () => {
  renderPage(<Quality quality={quality} />);
  const oldest = within(part('The oldest facts'));
  expect(
    oldest.getByText(/The latest graded report of Skerry Isles is the oldest/),
  ).toHaveTextContent('21 August 2023');
  expect(oldest.getByText(/1 council of today has no graded report: Ashmoor/)).toBeVisible();
  expect(oldest.getByText(/The oldest word on an action is of 15 January 2025/)).toBeVisible();
  const faults = within(part('Known faults'));
  expect(faults.getByText('1 fault is known and not mended.')).toBeVisible();
  expect(faults.getByRole('link', { name: 'Eastmere' })).toHaveAttribute(
    'href',
    '/councils/eastmere',
  );
});

test('not publishing a plan is not the same as having none', () => {
  renderPage(<Quality quality={quality} />);
  const plans = within(part('Action plans'));
  expect(plans.getByText(/^2 of 5 councils have a published plan in the data/)).toBeVisible();
  expect(plans.getByText(/Not published is not the same as none/)).toBeVisible();
});

test('without faults the page says so', () => {
  renderPage(<Quality quality={{ ...quality, faults: [] }} />);
  expect(screen.getByText('No fault is known that is not mended.')).toBeVisible();
});
