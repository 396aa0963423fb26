import { act, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import { Explore } from '#features/explore/Explore.tsx';
import { exploreHelp } from '#features/explore/exploreHelp.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

beforeAll(exploreHelp.load);

function renderExplore(query = '') {
  return renderPage(<Explore list={imaginaryCouncilList} />, { path: `/${query}` });
}

function everyCouncil() {
  return screen.getByRole('table', { name: /^Every council as at/ });
}

function councilsInOrder() {
  return within(everyCouncil())
    .getAllByRole('rowheader')
    .map((header) => header.textContent);
}

function address() {
  return window.location.search;
}

test('opens on the latest day with one headline, all councils and the four judgements of each', () => {
  renderExplore();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '1 council has a better overall grade than in 2019, 1 a worse one',
  );
  expect(councilsInOrder()).toEqual([
    'Eastmere',
    'Isle of Wren',
    'North Bracken',
    'Norwick',
    'Quarrybridge',
    'Vale of Tarn',
  ]);
  const tarn = within(everyCouncil()).getByRole('row', { name: /Vale of Tarn/ });
  expect(tarn).toHaveTextContent('Help and protection: Inadequate');
  expect(tarn).toHaveTextContent('No overall grade any more');
  expect(tarn).toHaveTextContent('Can’t be compared');
  expect(within(tarn).getByRole('link', { name: 'Vale of Tarn' })).toHaveAttribute(
    'href',
    '/councils/vale-of-tarn',
  );
});

test('the counts of the day add up', () => {
  renderExplore();
  const counts = screen.getByRole('table', { name: /councils at each grade on 20 August 2026/ });
  expect(within(counts).getByRole('row', { name: /^Good/ })).toHaveTextContent('Good3');
  expect(within(counts).getByRole('row', { name: /^No overall grade any more/ })).toHaveTextContent(
    '1',
  );
  expect(within(counts).getByRole('row', { name: /^All councils/ })).toHaveTextContent('6');
});

test('filters narrow the table, stand in the address and can be cleared', async () => {
  const { user } = renderExplore();
  await user.click(screen.getByRole('button', { name: 'Fell 1' }));
  await waitFor(() => {
    expect(councilsInOrder()).toEqual(['Norwick']);
  });
  expect(address()).toBe('?change=fell');
  expect(screen.getByText(/^Showing 1 of 6 councils/)).toBeVisible();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'South');
  expect(await screen.findByText(/No council fits/)).toBeVisible();
  expect(screen.queryByRole('table', { name: /^Every council/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => {
    expect(councilsInOrder()).toHaveLength(6);
  });
  expect(address()).toBe('');
  expect(screen.getByText(/^Showing 6 councils/)).toHaveFocus();
});

test('several grades and a kind of council can be chosen', async () => {
  const { user } = renderExplore();
  await user.click(screen.getByRole('checkbox', { name: 'Good' }));
  await user.click(screen.getByRole('checkbox', { name: 'Inadequate' }));
  await waitFor(() => {
    expect(councilsInOrder()).toEqual([
      'Eastmere',
      'Isle of Wren',
      'North Bracken',
      'Quarrybridge',
    ]);
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Metropolitan borough');
  expect(await screen.findByText(/No council fits/)).toBeVisible();
  expect(address()).toBe('?kind=metropolitan&grade=good&grade=inadequate');
});

test('a header sorts by its column, pressed again the other way round', async () => {
  const { user } = renderExplore();
  const sortByYears = screen.getByRole('button', { name: 'Sort by Last inspected' });
  await user.click(sortByYears);
  await waitFor(() => {
    expect(councilsInOrder()[0]).toBe('Quarrybridge');
  });
  expect(screen.getByRole('columnheader', { name: 'Last inspected' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await user.click(sortByYears);
  await waitFor(() => {
    expect(councilsInOrder()[0]).toBe('Vale of Tarn');
  });
  expect(address()).toBe('?sort=years&direction=ascending');
});

test('moving in time changes map, counts, table and headline', async () => {
  const { user } = renderExplore('?on=2022');
  const time = screen.getByRole('slider', { name: 'As at' });
  expect(time).toHaveAttribute('aria-valuetext', '31 December 2022');
  await user.click(screen.getByRole('button', { name: 'A year earlier' }));
  await user.click(screen.getByRole('button', { name: 'A year earlier' }));
  expect(time).toHaveAttribute('aria-valuetext', '31 December 2020');
  expect(address()).toBe('?on=2020');
  await waitFor(() => {
    expect(councilsInOrder()).toContain('Brackenshire');
  });
  expect(councilsInOrder()).not.toContain('North Bracken');
  expect(screen.getByText(/Not on the map: Brackenshire/)).toBeVisible();
  expect(
    screen.getByRole('heading', { name: 'Overall effectiveness as at 31 December 2020' }),
  ).toBeVisible();
});

test('another judgement and another day to compare with', async () => {
  const { user } = renderExplore();
  await user.click(screen.getByRole('radio', { name: 'Help and protection' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Compare with' }),
    '31 December 2016',
  );
  expect(address()).toBe('?since=2016&judgement=help-and-protection');
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'better grade for help and protection than at the end of 2016',
    );
  });
});

test('two days side by side: every council once, with the reason where it cannot be compared', () => {
  renderExplore();
  expect(screen.getByRole('heading', { name: '2019 and the latest' })).toBeVisible();
  for (const name of ['Rose 1', 'Fell 1', 'Same 2', 'Can’t be compared 3']) {
    expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
  }
  expect(screen.getByText(/^Outstanding to requires improvement, 2 steps/)).toBeVisible();
  expect(screen.getByText(/^Inadequate, no new report/)).toBeVisible();
  expect(screen.getByText(/^No longer exists at the later date/)).toBeVisible();
  expect(screen.getByText(/^2 of the 4 comparisons cross from SIF/)).toBeVisible();
  // Vale of Tarn and North Bracken are in the table; Brackenshire ended in 2021.
  expect(
    screen.getByText(
      '3: the 2 in the table of every council, and 1 council that no longer exists.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText(/^By day of publication\. Overall effectiveness: of the 7/),
  ).toBeVisible();
});

test('a date against itself: no comparison, and how to get one', () => {
  renderExplore('?on=2019');
  expect(screen.getByText(/^Choose two different dates to see who rose/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: '2019 and 2019' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { level: 3, name: /^Same/ })).not.toBeInTheDocument();
});

test('the table names its dates: since 2019 up to now, between the two in the past', () => {
  const { unmount } = renderExplore();
  expect(screen.getByRole('columnheader', { name: 'Change since 2019' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Latest four judgements' })).toBeVisible();
  // Quarrybridge's only inspection started on 3 December 2018: 2,817 days before 20 August 2026.
  const now = within(everyCouncil()).getByRole('row', { name: /Quarrybridge/ });
  expect(now).toHaveTextContent('7.7 years ago');
  unmount();
  renderExplore('?on=2022');
  expect(screen.getByRole('columnheader', { name: 'Change, 2019 to 2022' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Four judgements' })).toBeVisible();
  const then = within(everyCouncil()).getByRole('row', { name: /Quarrybridge/ });
  expect(then).toHaveTextContent('4.1 years before');
});

test('the lists can be skipped, and the invitation leads to the field of the page', async () => {
  const { user } = renderPage(
    <>
      <form role="search">
        <input aria-label="Find a council" />
      </form>
      <Explore list={imaginaryCouncilList} />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Skip to every council' })).toHaveAttribute(
    'href',
    '#every-council',
  );
  await user.click(screen.getByRole('button', { name: 'Find your council' }));
  expect(screen.getByLabelText('Find a council')).toHaveFocus();
});

test('an address that asks for too much is put right, and says so', () => {
  renderExplore('?on=1850&judgement=adoption');
  expect(screen.getByText(/the year 1850, which is before the first reports/)).toBeVisible();
  expect(screen.getByText(/the judgement “adoption”, which this page does not know/)).toBeVisible();
  expect(screen.getByRole('slider', { name: 'As at' })).toHaveAttribute(
    'aria-valuetext',
    '31 December 2014',
  );
});

test('of very many councils the first 200 are shown, and more on request', async () => {
  const councils = Array.from({ length: 230 }, (_, index) => ({
    id: `town-${index}`,
    name: `Town ${String(index).padStart(3, '0')}`,
    gssCode: `E0690${String(index).padStart(4, '0')}`,
    region: 'North',
    kind: 'unitary' as const,
    tile: null,
    reports: [],
  }));
  const { user } = renderPage(<Explore list={{ ...imaginaryCouncilList, councils }} />);
  expect(councilsInOrder()).toHaveLength(200);
  await user.click(screen.getByRole('button', { name: 'Show 30 more of 230' }));
  expect(councilsInOrder()).toHaveLength(230);
  expect(screen.queryByRole('button', { name: /^Show .* more/ })).not.toBeInTheDocument();
});

test.each([
  ['', /^Showing 6 councils as at 20 August 2026/],
  ['?on=2018&sort=grade&region=South', /^Showing 3 of 6 councils as at 31 December 2018/],
])('takes over the page written at build time at /%s without a mismatch', async (query, result) => {
  const explore = <Explore list={imaginaryCouncilList} />;
  const written = renderToString(
    <Router ssrPath="/" ssrSearch="">
      {explore}
    </Router>,
  );
  expect(written).toContain('1 council has a better overall grade than in 2019, 1 a worse one');
  window.history.replaceState(null, '', `/${query}`);
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = written;
  const complaints: unknown[] = [];
  const root = await act(() =>
    Promise.resolve(
      hydrateRoot(container, <Router ssrSearch="">{explore}</Router>, {
        onRecoverableError: (error) => complaints.push(error),
      }),
    ),
  );
  expect(complaints).toEqual([]);
  const counted = await within(container).findByText(result);
  expect(counted).toBeInTheDocument();
  act(() => {
    root.unmount();
  });
  container.remove();
});
