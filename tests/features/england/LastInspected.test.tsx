import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { CouncilList } from '#contract/councilList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { lastInspectedChart } from '#features/england/lastInspectedChart.tsx';
import { lastInspectedSeries } from '#features/england/lastInspectedSeries.ts';
import { lastInspectedTakeAway } from '#features/england/lastInspectedTakeAway.ts';
import { LastInspected } from '#features/england/LastInspected.tsx';
import { textWidth } from '#shared/format/textWidth.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

/** Newfold is made up too: created in 2026 and not inspected yet. */
const list: CouncilList = {
  ...imaginaryCouncilList,
  councils: [
    ...imaginaryCouncilList.councils,
    {
      id: 'newfold',
      name: 'Newfold',
      gssCode: 'E06900018',
      region: 'South',
      kind: 'unitary',
      established: '2026-04-01',
      tile: null,
      reports: [],
    },
  ],
};
const data = nationalData(list);

function Page({ first = null }: { first?: string | null }) {
  const [open, setOpen] = useState(first);
  const behind = useBehind(open, (next) => {
    setOpen(next.open);
  });
  return <LastInspected data={data} behind={behind} />;
}

// By hand, to 20 August 2026: Quarrybridge 3 December 2018 (7 years 8 months), Isle of Wren
// 8 November 2021 (4 years 9 months), North Bracken 21 August 2023 (a day short of three years),
// Eastmere 15 April 2024 (2 years 4 months), Norwick 13 January 2025 (1 year 7 months), Vale of Tarn
// 8 June 2026 (2 months).
test('says how many have waited long, the middle one and the longest', () => {
  renderPage(<Page />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    '2 councils have gone three years or more without a graded inspection',
  );
  // Between 857 and 1,095 days: 976 days before is 18 December 2023.
  expect(
    screen.getByText(
      /^Of the 6 councils with a graded inspection, half were last inspected 2 years 8 months or longer before 20 August 2026/,
    ),
  ).toHaveTextContent('Quarrybridge has gone longest: 7 years 8 months, since 3 December 2018.');
});

test('lists the long waits with every judgement, and those never inspected apart', () => {
  renderPage(<Page />);
  const table = screen.getByRole('table', { name: /began three years ago or longer$/ });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent('Quarrybridge3 December 20187 years 8 months ago');
  expect(rows[0]).toHaveTextContent('Overall effectiveness: Inadequate.');
  expect(rows[0]).toHaveTextContent('Care leavers: Requires improvement.');
  expect(screen.getByRole('heading', { name: 'No graded inspection yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Newfold' }).parentElement).toHaveTextContent(
    'Newfold, created 1 April 2026',
  );
});

test('every bar’s number opens into its councils', async () => {
  const { user } = renderPage(<Page />);
  await user.click(screen.getByRole('tab', { name: 'Table' }));
  const row = await screen.findByRole('row', { name: /^2 years 6 months to 3 years/ });
  await user.click(within(row).getByRole('button'));
  const behind = screen.getByRole('region', {
    name: '1 council: 2 years 6 months to 3 years since the last graded inspection',
  });
  expect(behind).toHaveTextContent('North Bracken');
  expect(behind).toHaveTextContent('2 years 11 months: inspection of 21 August 2023');
});

test('the address opens a number too; a number it does not know opens nothing', () => {
  const { unmount } = renderPage(<Page first="last.all" />);
  expect(
    screen.getByRole('region', { name: /^6 councils with a graded inspection/ }),
  ).toBeVisible();
  unmount();
  renderPage(<Page first="last.7" />);
  expect(screen.queryByText('Close this list')).not.toBeInTheDocument();
});

test('the bars add up to the councils ever inspected; the longest is in the last', () => {
  const { bars, waits } = lastInspectedSeries(data);
  expect(bars.flatMap((bar) => bar.waits)).toHaveLength(waits.length);
  // 7 years 8 months are 92 months: more than 14 half-years.
  expect(bars.at(-1)).toMatchObject({ from: 78, to: null });
  expect(bars.at(-1)?.waits.map(({ council }) => council.id)).toEqual(['quarrybridge']);
});

test.each([
  [344, null],
  [590, 260],
  [1100, 400],
])('in %s by %s everything stays inside, and the two lines’ words do not meet', (width, height) => {
  const { placed, container } = drawn(width, height);
  expect(placed.height).toBeLessThanOrEqual(height ?? Infinity);
  const boxes = [...container.querySelectorAll('text')].map((text) => {
    const size = Number(text.closest('[font-size]')?.getAttribute('font-size'));
    const wide = textWidth(text.textContent, size, text.hasAttribute('font-weight') ? 700 : 400);
    const anchor =
      text.getAttribute('text-anchor') ?? text.parentElement?.getAttribute('text-anchor');
    const x = Number(text.getAttribute('x'));
    const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
    return { left, right: left + wide, y: Number(text.getAttribute('y')), size };
  });
  for (const { left, right, y } of boxes) {
    expect(left).toBeGreaterThanOrEqual(-0.5);
    expect(right).toBeLessThanOrEqual(width + 0.5);
    expect(y).toBeLessThanOrEqual(placed.height);
  }
  for (const [at, one] of boxes.entries()) {
    for (const other of boxes.slice(at + 1)) {
      const apart =
        one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= one.size;
      expect(apart).toBe(true);
    }
  }
});

function drawn(width: number, height: number | null) {
  const placed = lastInspectedChart(lastInspectedSeries(data)).place({
    width,
    height,
    condensed: false,
  });
  return { placed, ...renderPage(<svg>{placed.marks}</svg>) };
}

test('leaves the site with every council, also those never inspected', () => {
  const { tables, headline, path, sentences, alt } = lastInspectedTakeAway(data);
  expect(headline).toContain('2 councils have gone three years or more');
  expect(path).toBe('/england#last-inspected');
  const [spread, councils] = tables;
  expect(spread.rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(6);
  expect(councils?.rows.map((row) => [row[1], row[3], row[5], row[7]])).toEqual([
    ['Quarrybridge', '2018-12-03', 2817, 'yes'],
    ['Isle of Wren', '2021-11-08', 1746, 'yes'],
    ['North Bracken', '2023-08-21', 1095, 'no'],
    ['Eastmere', '2024-04-15', 857, 'no'],
    ['Norwick', '2025-01-13', 584, 'no'],
    ['Vale of Tarn', '2026-06-08', 73, 'no'],
    ['Newfold', null, null, null],
  ]);
  for (const table of tables) {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
  expect(sentences.join(' ')).toContain(
    'Three years or more: Quarrybridge (7 years 8 months) and Isle of Wren (4 years 9 months).',
  );
  expect(alt.short.length).toBeLessThan(160);
});
