import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { dataQuality } from '#contract/quality.ts';
import { publish } from '#publisher/publish.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { readTable } from '#tests/support/readTable.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const tiny = readAnswer(publish(tinyDataSet()).output, apiPaths.quality, dataQuality);

test('the tiny data set: what is transcribed, in part or not', () => {
  expect(tiny.improvement.reports).toEqual({
    full: 5,
    partial: 1,
    'none-named': 1,
    'not-transcribed': 1,
  });
  expect(
    tiny.improvement.lacking.map(({ inspectionId, isLatest }) => [inspectionId, isLatest]),
  ).toEqual([
    ['skerry-isles-ilacs-2023-08-21', true],
    ['skerry-isles-ilacs-2019-12-09', false],
  ]);
});

test('the tiny data set: whose words the rows were read from', () => {
  const some = tiny.read.filter(({ rows }) => rows > 0);
  // All events, plans and actions name pages of imaginary news sites.
  expect(some).toEqual([
    { table: 'inspections', kind: 'ofsted', rows: 17, withoutLink: 2 },
    { table: 'inspections', kind: 'second-hand', rows: 2, withoutLink: 1 },
    { table: 'events', kind: 'second-hand', rows: 6, withoutLink: 0 },
    { table: 'action-plans', kind: 'second-hand', rows: 2, withoutLink: 0 },
    { table: 'action-plan-milestones', kind: 'second-hand', rows: 6, withoutLink: 0 },
  ]);
  expect(tiny.secondHand.map(({ councilId, ...counts }) => [councilId, counts])).toEqual([
    ['eastmere', { council: 'Eastmere', inspections: 0, events: 5, plans: 1, milestones: 6 }],
    ['norwick', { council: 'Norwick', inspections: 1, events: 1, plans: 0, milestones: 0 }],
    [
      'vale-of-tarn',
      { council: 'Vale of Tarn', inspections: 1, events: 0, plans: 1, milestones: 0 },
    ],
  ]);
});

test('the tiny data set: what is oldest, who was never judged, what plans say', () => {
  expect(tiny.councilsToday).toBe(5);
  // Old Tarnshire is abolished: its report of 2019 is nobody's latest today.
  expect(tiny.oldest.map(({ councilId, publishedOn }) => [councilId, publishedOn])).toEqual([
    ['skerry-isles', '2023-08-21'],
    ['eastmere', '2024-05-16'],
    ['vale-of-tarn', '2025-01-20'],
    ['norwick', '2026-06-15'],
  ]);
  expect(tiny.neverInspected).toEqual([{ councilId: 'ashmoor', council: 'Ashmoor' }]);
  expect(tiny.plans).toEqual({
    councils: 2,
    plans: 2,
    milestones: 6,
    withDueDate: 5,
    withStatus: 5,
    oldestStatus: {
      councilId: 'eastmere',
      council: 'Eastmere',
      planId: 'eastmere-2024',
      milestoneId: 'eastmere-2024-m01',
      asAt: '2025-01-15',
    },
  });
  expect(tiny.faults).toEqual([
    {
      id: 'eastmere-visit-without-letter',
      table: 'inspections',
      councilId: 'eastmere',
      council: 'Eastmere',
      title: 'A visit of June 2025 has no letter',
      summary: 'Known from a table alone; no letter has been found.',
      notedOn: '2026-07-15',
    },
  ]);
});

test('the real data set as counted in its files', async () => {
  const real = readAnswer((await publishRealData()).output, apiPaths.quality, dataQuality);
  // awk -F, 'NR>1 {n[$2]++} END {for (c in n) print c, n[c]}' improvement-coverage.csv
  expect(real.improvement.reports).toEqual({
    full: 319,
    partial: 1,
    'none-named': 2,
    'not-transcribed': 2,
  });
  // All three councils are abolished.
  expect(real.improvement.lacking.map(({ councilId, isFormer }) => [councilId, isFormer])).toEqual([
    ['cumbria', true],
    ['northamptonshire', true],
    ['bournemouth', true],
  ]);
  expect(real.councilsToday).toBe(153);
  const inspections = readTable('inspections.csv');
  const rowsOf = (table: string) => real.read.filter((one) => one.table === table);
  const sum = (table: string, key: 'rows' | 'withoutLink') =>
    rowsOf(table).reduce((total, one) => total + one[key], 0);
  const own = inspections.filter(({ source }) =>
    /^(report|official-statistics)$/.test(source ?? ''),
  );
  expect(rowsOf('inspections').find(({ kind }) => kind === 'ofsted')?.rows).toBe(own.length);
  expect(own.length).toBe(681);
  expect(sum('inspections', 'rows')).toBe(793);
  // 129 read from Ofsted's tables, 64 joint inspections, 7 known from news.
  expect(sum('inspections', 'withoutLink')).toBe(200);
  expect([sum('events', 'rows'), sum('events', 'withoutLink')]).toEqual([231, 0]);
  // 26 on files.ofsted.gov.uk and 12 on reports.ofsted.gov.uk.
  expect(rowsOf('events').find(({ kind }) => kind === 'ofsted')?.rows).toBe(38);
  expect(sum('action-plans', 'rows')).toBe(45);
  expect(sum('action-plan-milestones', 'rows')).toBe(124);
  expect(real.oldest).toHaveLength(10);
  expect(real.oldest[0]).toMatchObject({ councilId: 'nottingham', publishedOn: '2022-09-05' });
  expect(real.oldest[9]).toMatchObject({
    councilId: 'stockton-on-tees',
    publishedOn: '2023-05-09',
  });
  expect(real.neverInspected).toEqual([]);
  expect(real.plans).toMatchObject({ councils: 29, withDueDate: 19, withStatus: 60 });
  expect(real.plans.oldestStatus).toMatchObject({ planId: 'blackpool-2019', asAt: '2019' });
});

test('each known fault is borne out by the data', () => {
  const inspections = readTable('inspections.csv');
  const send = inspections.filter(({ framework }) => framework === 'send');
  expect(send.filter((row) => row['started_on'] === '')).toHaveLength(5);
  const judged = new Set(readTable('judgements.csv').map((row) => row['inspection_id']));
  expect(
    send.filter((row) => !judged.has(row['inspection_id'])).map((row) => row['council_id']),
  ).toEqual(['slough']);
  const lost = readTable('postcode-prefixes.csv').filter(
    (row) => row['area_id'] === 'northern-ireland' && !/^BT\d/.test(row['prefix'] ?? ''),
  );
  expect(lost).toHaveLength(5968);
  const visits = inspections.map((row) => row['inspection_id']);
  expect(visits).toContain('bournemouth-christchurch-and-poole-monitoring-visit-2022-10-04');
  expect(visits).toContain('tameside-focused-visit-2022-04-27');
  const events = readTable('events.csv').map((row) =>
    [row['council_id'], row['event_type'], row['occurred_on'], row['inspection_id']].join(' '),
  );
  expect(events).toContain('bournemouth-christchurch-and-poole monitoring-visit 2022-11 ');
  expect(events).toContain('tameside focused-visit 2022-06 ');
});
