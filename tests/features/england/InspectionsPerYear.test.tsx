import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { InspectionsPerYear } from '#features/england/InspectionsPerYear.tsx';
import { inspectionsPerYearLayout } from '#features/england/inspectionsPerYearLayout.ts';
import { inspectionsPerYearSeries } from '#features/england/inspectionsPerYearSeries.ts';
import { inspectionsPerYearTakeAway } from '#features/england/inspectionsPerYearTakeAway.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const answers = tinyAnswers();
const data = nationalData(readAnswer(answers, apiPaths.councils, councilList));
const list = readAnswer(answers, apiPaths.inspections, inspectionList);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Page({ first = null }: { first?: string | null }) {
  const [open, setOpen] = useState(first);
  const behind = useBehind(open, (next) => {
    setOpen(next.open);
  });
  return (
    <>
      <h1>The page around it</h1>
      <InspectionsPerYear data={data} behind={behind} />
    </>
  );
}

async function openTable() {
  const page = renderPage(<Page />);
  await page.user.click(await screen.findByRole('tab', { name: 'Table' }));
  const table = await screen.findByRole('region', {
    name: /^Inspections by the year they started/,
  });
  // Asking for each row by its role takes seconds.
  const rowOf = (year: string) => {
    const row = [...table.querySelectorAll('tr')].find(
      (one) => one.querySelector('th')?.textContent === year,
    );
    if (row === undefined) throw new Error(`There is no row ${year}`);
    return row;
  };
  const cells = (year: string) =>
    [...rowOf(year).querySelectorAll('td')].map((cell) => cell.textContent);
  return { ...page, rowOf, cells };
}

// By hand from the tiny data set. Columns: SIF, standard, short, all graded, joint, area SEND.
test('every year has its numbers, each kind of none its own word', async () => {
  const { cells } = await openTable();
  expect(cells('2014')).toEqual(['1', 'not yet', 'not yet', '1', 'not yet', 'not yet']);
  // Eastmere in July and Norwick in November 2015, whose report is of 2016.
  expect(cells('2015')).toEqual(['2', 'not yet', 'not yet', '2', 'not yet', 'not yet']);
  expect(cells('2017')).toEqual(['0', 'not yet', 'not yet', '0', 'none known', 'not in data']);
  expect(cells('2019')).toEqual(['ended', '2', '1', '3', 'none known', 'not in data']);
  expect(cells('2023')).toEqual(['ended', '0', '1', '1', '1', 'none known']);
  expect(cells('2024')).toEqual(['ended', '2', '0', '2', 'none known', '1']);
  expect(cells('2026, to 30 June')).toEqual(['ended', '1', '0', '1', 'none known', '1']);
});

test('says what the last whole year had, and that the latest is a part of one', async () => {
  renderPage(<Page />);
  expect(
    await screen.findByRole('heading', {
      name: '0 graded inspections of children’s services began in 2025, after 2 in 2024',
    }),
  ).toBeVisible();
  expect(
    screen.getByText(/2026 is part of a year: 1 graded inspection with a report published by/),
  ).toHaveTextContent('by 30 June 2026.');
});

test('a number opens into its councils, each once, with their days', async () => {
  const { user, rowOf } = await openTable();
  await user.click(within(rowOf('2019')).getByRole('button', { name: /^3: graded inspections/ }));
  const behind = screen.getByRole('region', {
    name: 'Graded inspections, begun in 2019: 3 in 3 councils',
  });
  expect(
    within(behind)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Eastmere', 'Old Tarnshire', 'Skerry Isles']);
  expect(behind).toHaveTextContent('Skerry Isles14 October 2019, ILACS short');
  await user.click(within(behind).getByRole('button', { name: 'Close this list' }));
  expect(behind).not.toBeInTheDocument();
});

test('visits stand apart and are said not to be complete', async () => {
  const { user } = renderPage(<Page />);
  const table = await screen.findByRole('table', { name: /^Visits in the data.*not complete$/ });
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['20221none known', '2024none known1', '2025none known1']);
  expect(screen.getByText(/^Focused and monitoring visits are known only in part/)).toBeVisible();
  await user.click(within(table).getByRole('button', { name: /^1: monitoring visits of 2025/ }));
  expect(
    screen.getByRole('region', { name: 'Monitoring visit, begun in 2025: 1 in 1 council' }),
  ).toHaveTextContent('Eastmere3 June 2025');
});

test('where the inspections fail, it says so, offers another try, and the page stands', async () => {
  playScenario('server-error');
  const { user } = renderPage(<Page />);
  expect(await screen.findByText('Could not load the inspections of each year.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  playScenario('normal');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('tab', { name: 'Table' })).toBeVisible();
});

test('an API without inspections is said to have none', async () => {
  playScenario('empty');
  renderPage(<Page />);
  expect(await screen.findByText('There are no inspections in the data.')).toBeVisible();
});

test('the bars of the file are as high as their numbers and stand on each other', () => {
  const placed = inspectionsPerYearLayout(inspectionsPerYearSeries(list), {
    ...{ width: 900, height: 400, text: 13 },
  });
  const of = (year: number) => placed.bars.filter((bar) => bar.year === year);
  // 2019: two standard inspections under a short one.
  const [standard, short] = of(2019);
  expect([standard?.kind, short?.kind]).toEqual(['ilacs-standard', 'ilacs-short']);
  const each = ((standard?.height ?? 0) + 1.5) / 2;
  expect((short?.height ?? 0) + 1.5).toBeCloseTo(each, 0);
  expect((short?.y ?? 0) + (short?.height ?? 0)).toBeLessThan(standard?.y ?? 0);
  expect(of(2017)).toEqual([]);
  for (const { x, width, y, height } of placed.bars) {
    expect(x).toBeGreaterThanOrEqual(placed.axis.left);
    expect(x + width).toBeLessThanOrEqual(placed.axis.right);
    expect(y).toBeGreaterThanOrEqual(placed.axis.top);
    expect(y + height).toBeLessThanOrEqual(placed.axis.bottom);
  }
  // The years 2014 to 2026 hold all four frameworks and the pause.
  expect(placed.bands.frameworks).toHaveLength(4);
  expect(placed.bands.pause?.words).toBe('Pause');
});

test('leaves the site with every inspection, visits in a table of their own', () => {
  const { tables, alt, path } = inspectionsPerYearTakeAway(list, data);
  expect(path).toBe('/england#inspections-per-year');
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['years', 13],
    ['inspections', 16],
    ['visits', 3],
  ]);
  for (const table of tables) {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
  // No number stands where none is known.
  expect(tables[0].rows[0]).toEqual([2014, null, 1, null, null, null, null, 1]);
  expect(tables[2]?.title).toContain('known only in part');
  expect(alt.long).toContain('2019: ILACS standard 2, ILACS short 1.');
  expect(alt.long).toContain('2017: none in the data.');
});

test('draws its bars only once they come into view', async () => {
  const seen: (() => void)[] = [];
  class Observer {
    constructor(tell: IntersectionObserverCallback) {
      seen.push(() => {
        tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never);
      });
    }
    observe() {}
    disconnect() {}
  }
  class Sizes {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  // Nothing has a size in jsdom, and a chart of no size is not drawn.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    ...{ x: 0, y: 0, top: 0, left: 0, right: 640, bottom: 320, width: 640, height: 320 },
    toJSON: () => ({}),
  });
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('ResizeObserver', Sizes);
  const { container } = renderPage(<Page />);
  expect(await screen.findByText(/^The chart loads when it comes into view/)).toBeVisible();
  expect(container.querySelector('.recharts-wrapper')).toBeNull();
  act(() => {
    for (const tell of seen) tell();
  });
  await vi.waitFor(
    () => {
      expect(
        container.querySelectorAll('.recharts-wrapper [data-part="frameworks"] > g'),
      ).toHaveLength(4);
    },
    { timeout: 20_000 },
  );
}, 30_000);
