import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { standingIds } from '#domain/grades.ts';
import { nationalData } from '#domain/nationalData.ts';
import { compareAddress } from '#features/compare/compareAddress.ts';
import { matrixOrderIds, startsDescending } from '#features/compare/compareState.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const data = nationalData(imaginaryCouncilList);
const codec = compareAddress(data);
const read = (query: string) => codec.read(new URLSearchParams(query));
const plain = read('');
const ids = data.councils.map(({ id }) => id);

test('the plain address has nobody chosen', () => {
  expect(plain).toEqual({
    councils: [],
    neighbours: false,
    region: null,
    judgement: 'overall',
    order: 'chosen',
    descending: false,
    open: null,
    adjusted: [],
  });
  expect(codec.write(plain).toString()).toBe('');
});

test('councils stand in the order of the address, capitals and spaces forgiven', () => {
  expect(read('councils=norwick,eastmere').councils).toEqual(['norwick', 'eastmere']);
  expect(read('councils= Norwick , EASTMERE ,').councils).toEqual(['norwick', 'eastmere']);
  expect(read('councils=norwick%2Ceastmere').councils).toEqual(['norwick', 'eastmere']);
  expect(read('councils=brackenshire').councils).toEqual(['brackenshire']);
});

test('every choice is in the address', () => {
  const query =
    'councils=eastmere&with=neighbours&judgement=leaders&order=inspected&direction=ascending&open=good';
  expect(read(query)).toEqual({
    councils: ['eastmere'],
    neighbours: true,
    region: null,
    judgement: 'leaders',
    order: 'inspected',
    descending: false,
    open: 'good',
    adjusted: [],
  });
  expect(codec.write(read(query)).toString()).toBe(query);
  expect(codec.write(read('region=North')).toString()).toBe('region=North');
});

test('what can’t be had is left out, with a sentence each', () => {
  expect(read('councils=atlantis,eastmere')).toMatchObject({
    councils: ['eastmere'],
    adjusted: [
      'The link asked for the council “atlantis”, which is not in the data. It is left out',
    ],
  });
  expect(read('councils=a,b,c,d,e').adjusted).toEqual([
    'The link asked for the councils “a”, “b”, “c” and 2 more, which are not in the data. They are left out',
  ]);
  expect(read('councils=eastmere,norwick,eastmere')).toMatchObject({
    councils: ['eastmere', 'norwick'],
    adjusted: ['The link named Eastmere more than once: it is shown once'],
  });
  expect(read('councils=eastmere,norwick&with=neighbours')).toMatchObject({
    neighbours: false,
    adjusted: [
      'The link asked for the statistical neighbours of several councils: they are shown for one alone. They are left out',
    ],
  });
  expect(read('with=neighbours').adjusted).toHaveLength(1);
  expect(read('councils=eastmere&region=North')).toMatchObject({
    region: null,
    adjusted: ['The link asked for councils and for a region. The region North is left out'],
  });
  expect(read('region=Atlantis').adjusted).toHaveLength(1);
  expect(read('judgement=charm&order=luck&direction=up&open=sesame').adjusted).toHaveLength(4);
});

test('a seventh council is left out, and it is said which', () => {
  const state = read(`councils=${ids.join(',')}`);
  expect(ids).toHaveLength(7);
  expect(state.councils).toEqual(ids.slice(0, 6));
  // By name the last of the seven is Vale of Tarn.
  expect(state.adjusted).toEqual([
    'Six councils at most can stand side by side: Vale of Tarn is left out',
  ]);
});

const chosen = fc.oneof(
  fc.record({
    councils: fc.shuffledSubarray(ids, { maxLength: 6 }),
    neighbours: fc.constant(false),
    region: fc.constant(null),
  }),
  fc.record({
    councils: fc.constantFrom(...ids).map((id) => [id]),
    neighbours: fc.constant(true),
    region: fc.constant(null),
  }),
  fc.record({
    councils: fc.constant([]),
    neighbours: fc.constant(false),
    region: fc.constantFrom(...data.regions),
  }),
);
const order = fc
  .record({ order: fc.constantFrom(...matrixOrderIds), turned: fc.boolean() })
  .map(({ order: by, turned }) => ({
    order: by,
    descending: by !== 'chosen' && startsDescending(by) !== turned,
  }));

test('any state comes back from its own address', () => {
  fc.assert(
    fc.property(
      chosen,
      order,
      fc.constantFrom(...laneIds),
      fc.option(fc.constantFrom(...standingIds)),
      (whom, how, judgement, open) => {
        const state = { ...whom, ...how, judgement, open, adjusted: [] };
        expect(codec.read(new URLSearchParams(codec.write(state).toString()))).toEqual(state);
      },
    ),
  );
});

test('any text is read without a fault, and what is read holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (councils, region, company) => {
      const state = codec.read(new URLSearchParams({ councils, region, with: company }));
      const again = codec.read(codec.write(state));
      expect(again).toEqual({ ...state, adjusted: [] });
    }),
  );
});
