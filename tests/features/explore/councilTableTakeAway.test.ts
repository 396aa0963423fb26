import { expect, test } from 'vitest';
import { councilTableTakeAway } from '#features/explore/councilTableTakeAway.ts';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

function taken(query: string, list = imaginaryCouncilList) {
  const data = nationalData(list);
  const state = exploreAddress(data).read(new URLSearchParams(query));
  return councilTableTakeAway(exploreView(data, state), state);
}

const names = (query: string) => taken(query).tables[0].rows.map(([, name]) => name);

test('in the order and with the rows that are shown', () => {
  expect(names('sort=years')).toEqual([
    'Quarrybridge',
    'Isle of Wren',
    'North Bracken',
    'Eastmere',
    'Norwick',
    'Vale of Tarn',
  ]);
  expect(names('sort=name&direction=descending&region=South')).toEqual([
    'Vale of Tarn',
    'Quarrybridge',
    'Isle of Wren',
  ]);
});

test('narrowed down, it says to what, and its address leads back to it', () => {
  const { kind, name, headline, path, alt } = taken('region=North&change=fell');
  expect(kind).toBe('Chosen councils');
  expect(name).toBe('england-overall-2026-08-20-chosen-councils');
  expect(headline).toBe('1 of 6 councils: region North, fell');
  expect(path).toBe('/?region=North&change=fell#every-council');
  expect(alt.long).toContain('A table with a row for each of 1 council: Norwick.');
  expect(taken('kind=county&grade=good&grade=not-given').headline).toBe(
    '1 of 6 councils: county council, good or no overall grade any more',
  );
});

test('a row has the four judgements, the change, the history and the report’s papers', () => {
  const [table] = taken('change=fell').tables;
  expect(
    Object.fromEntries(table.columns.map(({ name }, at) => [name, table.rows[0]?.[at]])),
  ).toEqual({
    gss_code: 'E06900012',
    council: 'Norwick',
    region: 'North',
    kind: 'Metropolitan borough',
    as_at: '2026-08-20',
    leaders: 'Good',
    help_and_protection: 'Requires improvement',
    children_in_care: 'Requires improvement',
    care_leavers: 'Good',
    judgement: 'Overall effectiveness',
    grade: 'Requires improvement',
    compared_from: '2019-12-31',
    compared_to: '2026-08-20',
    change: 'Fell',
    steps: -2,
    comparable: 'yes',
    remark: null,
    new_report: 'yes',
    history: 'Nov 2018 outstanding; Feb 2025 requires improvement',
    // 13 January 2025 to 20 August 2026: 584 days.
    years_since_inspection: 1.6,
    published_on: '2025-02-10',
    inspection_started_on: '2025-01-13',
    framework: 'ILACS 2023 to March 2026',
    source: null,
  });
});

test('a council not inspected yet has empty cells, and a history of none', () => {
  const [table] = taken('on=2014-06-30').tables;
  const eastmere = table.rows.find(([, name]) => name === 'Eastmere');
  const at = (name: string) => eastmere?.[table.columns.findIndex((one) => one.name === name)];
  expect(at('grade')).toBe('Not inspected yet');
  for (const name of ['leaders', 'history', 'years_since_inspection', 'framework']) {
    expect(at(name)).toBeNull();
  }
});

test('all rows, also of more councils than the page shows at first', () => {
  const councils = Array.from({ length: 230 }, (_, index) => ({
    id: `town-${index}`,
    name: `Town ${index}`,
    gssCode: `E0690${String(index).padStart(4, '0')}`,
    region: 'North',
    kind: 'unitary' as const,
    tile: null,
    reports: [],
  }));
  const { tables, chart } = taken('', { ...imaginaryCouncilList, councils });
  expect(tables[0].rows).toHaveLength(230);
  expect(chart).toBeNull();
});

test('every row of a table has a cell for each column', () => {
  for (const query of ['', 'on=2019', 'judgement=care-leavers&on=2014-06-30']) {
    const [table] = taken(query).tables;
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
});
