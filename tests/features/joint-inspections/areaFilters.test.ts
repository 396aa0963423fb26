import { describe, expect, test } from 'vitest';
import { areaAddress } from '#features/joint-inspections/areaAddress.ts';
import { areaBehind } from '#features/joint-inspections/areaBehind.ts';
import type { AreaData } from '#features/joint-inspections/areaData.ts';
import { areaOrder } from '#features/joint-inspections/areaOrder.ts';
import { areaSortIds } from '#features/joint-inspections/areaState.ts';
import { areaTableWords } from '#features/joint-inspections/areaTableWords.ts';
import { behindName } from '#features/joint-inspections/behindName.ts';
import { countStatuses } from '#features/joint-inspections/countStatuses.ts';
import { filterAreas } from '#features/joint-inspections/filterAreas.ts';
import { noAreaFilters } from '#features/joint-inspections/noAreaFilters.ts';
import { regionAreas } from '#features/joint-inspections/regionAreas.ts';
import { yearGridSeries } from '#features/joint-inspections/yearGridSeries.ts';
import { seededRandom } from '#tests/support/generate/seededRandom.ts';
import { imaginaryAreas } from './imaginaryAreas.ts';

const topics = ['front-door', 'abuse-and-neglect', 'domestic-abuse'] as const;
const outcomes = ['typically-positive', 'inconsistent', 'systemic-failings'] as const;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Made-up areas with everything that may be left out left out now and then. */
function randomAreas(seed: number, kind: 'send' | 'joint'): AreaData {
  const { between, chance, pick } = seededRandom(seed);
  const councils = Array.from({ length: 40 }, (_, at) => ({
    id: `town-${at}`,
    region: pick(['North', 'South', 'East']),
    ...(chance(0.1) && { abolished: '2024-04-01' }),
  }));
  const inspections = Array.from({ length: 60 }, (_, at) => ({
    id: `visit-${at}`,
    councilId: `town-${between(0, 39)}`,
    ...(chance(0.8)
      ? { started: `${between(2015, 2025)}-05-0${between(1, 9)}` }
      : { published: '2020-01-01' }),
    ...(chance(0.8) && { topic: pick(topics) }),
    ...(chance(0.8) && { outcome: pick(outcomes) }),
    ...(chance(0.8) && { priorityAction: chance(0.3) }),
  }));
  return imaginaryAreas(kind, councils, inspections);
}

const cases = (['send', 'joint'] as const).flatMap((kind) =>
  [1, 2, 3, 4, 5].map((seed) => [kind, seed, randomAreas(seed, kind)] as const),
);

describe.each(cases)('parts add up: %s %s', (_, __, data) => {
  const { rows, subject, regions } = data;

  test('the choices of what was found, for any region and topic', () => {
    for (const region of [null, ...regions]) {
      for (const topic of [null, ...data.topics]) {
        const { counts, all } = filterAreas(rows, { status: null, topic, region });
        const each = subject.statusIds.map(
          (status) => filterAreas(rows, { status, topic, region }).rows.length,
        );
        expect(subject.statusIds.map((id) => counts[id])).toEqual(each);
        expect(sum(each)).toBe(all);
      }
    }
    const byRegion = regions.map((region) => filterAreas(rows, { ...noAreaFilters, region }).all);
    expect(sum(byRegion)).toBe(rows.length);
  });

  test('regions to all councils of today, each of which stands once', () => {
    const counts = countStatuses(rows.filter(({ stands }) => stands));
    const all = regionAreas(rows);
    expect(sum(all.map(({ councils }) => councils))).toBe(data.councils);
    for (const id of subject.statusIds) {
      expect(sum(all.map((of) => of.counts[id]))).toBe(counts[id]);
    }
  });

  test('lanes and years to all inspections', () => {
    const { lanes, years, total } = yearGridSeries(data);
    expect(total).toBe(60);
    expect(sum(lanes.map((lane) => lane.total))).toBe(total);
    expect(sum(years.map((year) => year.total))).toBe(total);
    years.forEach(({ total: ofYear }, at) => {
      expect(sum(lanes.map(({ cells }) => cells[at]?.units.length ?? 0))).toBe(ofYear);
    });
  });

  test('every number opens into as many as it counts', () => {
    const { lanes } = yearGridSeries(data);
    for (const { id, total, cells } of lanes) {
      expect(areaBehind(data, behindName.lane(id))?.title).toMatch(new RegExp(`^${total} `));
      for (const { year, units } of cells) {
        const title = areaBehind(data, behindName.lane(id, year))?.title;
        if (units.length === 0) expect(title).toBeUndefined();
        else expect(title).toMatch(new RegExp(`^${units.length} `));
      }
    }
    for (const { region, counts } of regionAreas(rows)) {
      for (const id of subject.statusIds) {
        const councils = areaBehind(data, behindName.now(id, region))?.councils.length ?? 0;
        expect(councils).toBe(counts[id]);
      }
    }
  });

  test('whatever the order, no row is lost, and rows without a value are last', () => {
    for (const sort of areaSortIds) {
      for (const descending of [true, false]) {
        const sorted = areaOrder.sort(rows, sort, descending, data);
        expect(new Set(sorted)).toEqual(new Set(rows));
        if (sort !== 'started') continue;
        const known = sorted.map(({ inspection }) => inspection?.started !== undefined);
        expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
      }
    }
  });

  test('every state goes into the address and comes back', () => {
    const codec = areaAddress(data);
    const plain = codec.read(new URLSearchParams());
    expect(codec.write(plain).toString()).toBe('');
    const states = [
      ...subject.statusIds.map((status) => ({ ...plain, status })),
      ...regions.map((region) => ({ ...plain, region })),
      ...(subject.hasTopics ? data.topics.map((topic) => ({ ...plain, topic })) : []),
      ...areaSortIds
        .filter((sort) => sort !== 'topic' || subject.hasTopics)
        .flatMap((sort) => [true, false].map((descending) => ({ ...plain, sort, descending }))),
      { ...plain, open: behindName.now('not-in-data') },
    ];
    for (const state of states) expect(codec.read(codec.write(state))).toEqual(state);
  });
});

test('what an address can’t have is said and left out', () => {
  const data = imaginaryAreas('joint', [{ id: 'norwick' }], []);
  const state = areaAddress(data).read(
    new URLSearchParams('found=inconsistent&topic=magic&open=now.priority-action&sort=grade'),
  );
  expect(state).toMatchObject({ status: null, topic: null, open: null, sort: 'started' });
  expect(state.adjusted).toHaveLength(4);
  expect(state.adjusted[0]).toContain('“now.priority-action”');
});

test('what a number opens into', () => {
  const data = imaginaryAreas(
    'joint',
    [{ id: 'norwick' }, { id: 'eastmere', region: 'South' }],
    [
      { id: 'a', councilId: 'norwick', started: '2019-05-13', topic: 'front-door' },
      {
        id: 'b',
        councilId: 'norwick',
        published: '2022-07-01',
        topic: 'front-door',
        priorityAction: true,
      },
    ],
  );
  expect(areaBehind(data, 'lane.front-door')).toEqual({
    title: '2 joint inspections: front door and thresholds',
    councils: [
      {
        id: 'norwick',
        name: 'Norwick',
        detail:
          'Front door and thresholds, published 1 July 2022, start not known; Front door and thresholds, inspected 13 May 2019',
      },
    ],
  });
  expect(areaBehind(data, 'now.not-in-data.South')).toEqual({
    title: '1 council in South: no such inspection in the data',
    councils: [{ id: 'eastmere', name: 'Eastmere' }],
  });
  expect(areaBehind(data, 'lane.front-door.all.priority-action')?.title).toBe(
    '1 joint inspection: front door and thresholds, an area for priority action named',
  );
  expect(areaBehind(data, 'now.nonsense')).toBeNull();
  expect(areaBehind(data, 'nonsense')).toBeNull();
});

test('what the table shows, in words', () => {
  const data = imaginaryAreas(
    'joint',
    [{ id: 'norwick' }, { id: 'eastmere' }],
    [{ id: 'a', councilId: 'norwick', started: '2019-05-13' }],
  );
  const [eastmere, norwick] = data.rows;
  if (eastmere === undefined || norwick === undefined) throw new Error('no rows');
  expect(areaTableWords(data, data.rows).result).toBe(
    'Showing all: 1 joint inspection and 1 council without one in the data.',
  );
  expect(areaTableWords(data, [norwick]).result).toBe('Showing 1 joint inspection.');
  expect(areaTableWords(data, [eastmere]).result).toBe(
    'Showing 1 council without an inspection in the data.',
  );
  expect(areaTableWords(data, data.rows).note).toContain('no links to the letters');
});
