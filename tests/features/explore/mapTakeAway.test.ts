import { expect, test } from 'vitest';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { mapTakeAway } from '#features/explore/mapTakeAway.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

function taken(query: string, list = imaginaryCouncilList) {
  const data = nationalData(list);
  return mapTakeAway(exploreView(data, exploreAddress(data).read(new URLSearchParams(query))));
}

const only = (...ids: string[]) => ({
  ...imaginaryCouncilList,
  councils: imaginaryCouncilList.councils.filter(({ id }) => ids.includes(id)),
});

test('the latest day: what the map alone says, by grade and region', () => {
  const { name, headline, alt, path, embedPath, chart, sentences } = taken('');
  expect(name).toBe('england-overall-2026-08-20-map');
  expect(headline).toBe(
    '3 of the 5 councils with an overall grade were good or outstanding on 20 August 2026',
  );
  expect(alt.short.length).toBeLessThanOrEqual(150);
  expect(alt.short).toContain(headline);
  expect(alt.long).toContain(
    '6 councils on 20 August 2026: 3 good, 1 requires improvement, 1 inadequate and 1 with no overall grade any more.',
  );
  expect(alt.long).toContain('North, 3 councils: 2 good and 1 requires improvement.');
  expect(alt.long).toContain(
    'South, 3 councils: 1 good, 1 inadequate and 1 with no overall grade any more.',
  );
  expect([path, embedPath]).toEqual(['/#map', '/embed/england/map']);
  expect(chart?.key.map(({ label }) => label)).toEqual([
    'G Good 3',
    'RI Requires improvement 1',
    'I Inadequate 1',
    'No overall grade any more 1',
  ]);
  // An overall grade does not leave without the judgements under it.
  expect(sentences).toHaveLength(3);
  expect(sentences.at(-1)).toMatch(/^Good or outstanding on the four judgements under it/);
  expect(taken('judgement=care-leavers').sentences).toHaveLength(2);
});

test('notes say how old grades are, what stands under them and which rules they follow', () => {
  // The oldest report that still stands is Quarrybridge's of 4 February 2019.
  expect(taken('').notes.slice(1)).toEqual([
    'A grade is that of a council’s last report and stands until the next: the oldest here is of February 2019.',
    'Good or outstanding on the four judgements under it, of all 6 councils: the impact of leaders 5, help and protection 2, children in care 4 and care leavers 3.',
    'Since April 2026 Ofsted gives no overall grade: 1 council has four judgements and no single grade.',
    'The reports are of different frameworks (ILACS 2018: 2, ILACS 2023: 3, ILACS 2026: 1): the scale is the same, the questions are not.',
  ]);
});

test('a judgement of its own has no judgements under it; care was judged together for a time', () => {
  const { notes, tables } = taken('judgement=care-leavers');
  expect(notes.join(' ')).not.toContain('Good or outstanding on');
  expect(notes.join(' ')).not.toContain('no overall grade');
  expect(notes).toContain(
    'From 2018 to 2022 children in care and care leavers were judged together.',
  );
  expect(tables[0].columns.map(({ name }) => name)).not.toContain('leaders');
});

test('a council abolished since is counted and named, though it has no place on the map', () => {
  const { notes, path, chart } = taken('on=2019');
  expect(notes).toContain(
    'Counted, but not on the map: Brackenshire, since replaced by other councils.',
  );
  expect(path).toBe('/?on=2019#map');
  // Isle of Wren, Norwick (outstanding) and Vale of Tarn; Brackenshire and Eastmere.
  expect(chart?.key.map(({ label }) => label)).toEqual([
    'O Outstanding 1',
    'G Good 2',
    'RI Requires improvement 2',
    'I Inadequate 1',
  ]);
});

test('a day before any report', () => {
  const { headline, notes, alt, chart } = taken('on=2014-06-30');
  expect(headline).toBe('No council had an overall grade on 30 June 2014');
  expect(alt.long).toContain('6 councils on 30 June 2014: 6 not inspected yet.');
  expect(notes).toEqual([
    'Each hexagon is one council, placed near its neighbours.',
    'Counted, but not on the map: Brackenshire, since replaced by other councils.',
  ]);
  expect(chart?.key.map(({ label }) => label)).toEqual(['Not inspected yet 6']);
});

test('one council, and none that is good', () => {
  expect(taken('', only('eastmere')).headline).toBe(
    '1 of the 1 council with an overall grade was good or outstanding on 20 August 2026',
  );
  expect(taken('', only('norwick', 'quarrybridge')).headline).toBe(
    'None of the 2 councils with an overall grade were good or outstanding on 20 August 2026',
  );
  expect(taken('on=2018', only('brackenshire')).chart).toBeNull();
});

test('every council as a row, with its code, the report’s papers and the judgements', () => {
  const [eastmere, ...others] = only('eastmere').councils;
  if (eastmere === undefined) throw new Error('There is no Eastmere');
  const reports = eastmere.reports.map((report) => ({
    ...report,
    address: `https://reports.example/${report.published}`,
  }));
  const { tables } = taken('', {
    ...imaginaryCouncilList,
    councils: [{ ...eastmere, reports }, ...others],
  });
  const [table] = tables;
  expect(table.columns.map(({ name }) => name)).toEqual([
    'gss_code',
    'council',
    'region',
    'kind',
    'as_at',
    'judgement',
    'grade',
    'leaders',
    'help_and_protection',
    'children_in_care',
    'care_leavers',
    'published_on',
    'inspection_started_on',
    'framework',
    'source',
  ]);
  expect(table.rows).toEqual([
    [
      'E06900011',
      'Eastmere',
      'North',
      'Unitary council',
      '2026-08-20',
      'Overall effectiveness',
      'Good',
      'Good',
      'Good',
      'Good',
      'Requires improvement',
      '2024-05-20',
      '2024-04-15',
      'ILACS 2023 to March 2026',
      'https://reports.example/2024-05-20',
    ],
  ]);
});

test('regions as rows that add up', () => {
  const [, regions] = taken('').tables;
  expect(regions?.columns.map(({ title }) => title)).toEqual([
    'Region',
    'Good',
    'Requires improvement',
    'Inadequate',
    'No overall grade any more',
    'All',
  ]);
  expect(regions?.rows).toEqual([
    ['North', 2, 1, 0, 0, 3],
    ['South', 1, 0, 1, 1, 3],
    ['England', 3, 1, 1, 1, 6],
  ]);
});
