import { expect, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { compareHeadline } from '#features/compare/compareHeadline.ts';
import { noneChosen } from '#features/compare/compareState.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const data = nationalData(imaginaryCouncilList);
const on = '2026-08-20';
function these(...ids: string[]) {
  return ids.flatMap((id) => data.councils.filter((one) => one.id === id));
}
function title(lane: Parameters<typeof compareHeadline>[2], ...ids: string[]) {
  return compareHeadline({ ...noneChosen, councils: ids }, these(...ids), lane, on).title;
}

test('two and three councils are named, with how many are good or outstanding', () => {
  // Eastmere is good overall, Norwick requires improvement, North Bracken is good.
  expect(title('overall', 'eastmere', 'norwick')).toBe(
    'Eastmere and Norwick: 1 of 2 is good or outstanding overall',
  );
  expect(title('overall', 'eastmere', 'north-bracken')).toBe(
    'Eastmere and North Bracken: both are good or outstanding overall',
  );
  // Care leavers: Eastmere R, Quarrybridge R, North Bracken G.
  expect(title('care-leavers', 'eastmere', 'quarrybridge', 'north-bracken')).toBe(
    'Eastmere, Quarrybridge and North Bracken: 1 of 3 is good or outstanding for care leavers',
  );
  expect(title('care-leavers', 'eastmere', 'quarrybridge')).toBe(
    'Eastmere and Quarrybridge: neither is good or outstanding for care leavers',
  );
});

test('no overall grade is not counted as a bad one', () => {
  expect(title('overall', 'vale-of-tarn', 'eastmere', 'norwick')).toBe(
    'Vale of Tarn, Eastmere and Norwick: of the 2 with an overall grade, 1 is good or outstanding',
  );
  expect(title('overall', 'vale-of-tarn', 'eastmere')).toBe(
    'Vale of Tarn and Eastmere: the one with an overall grade is good or outstanding',
  );
});

test('more names than three are not all told; neighbours and regions have names of their own', () => {
  expect(title('leaders', 'eastmere', 'norwick', 'isle-of-wren', 'quarrybridge')).toBe(
    'Eastmere, Norwick and two other councils: 3 of 4 are good or outstanding for the impact of leaders',
  );
  const four = these('isle-of-wren', 'eastmere', 'norwick', 'vale-of-tarn');
  const neighbours = { councils: ['isle-of-wren'], neighbours: true, region: null };
  expect(compareHeadline(neighbours, four, 'leaders', on)).toEqual({
    subject: 'The Isle of Wren and its three statistical neighbours',
    title:
      'The Isle of Wren and its three statistical neighbours: all four are good or outstanding for the impact of leaders',
    lead: '4 councils, each by its last report published by 20 August 2026.',
  });
  const ten = { ...neighbours };
  const eleven = Array.from({ length: 11 }, () => these('eastmere')).flat();
  expect(compareHeadline(ten, eleven, 'overall', on).subject).toBe(
    'Eastmere and its ten statistical neighbours',
  );
  const south = { ...noneChosen, region: 'South' };
  expect(compareHeadline(south, these('vale-of-tarn', 'quarrybridge'), 'leaders', on).title).toBe(
    'South: 1 of 2 is good or outstanding for the impact of leaders',
  );
});

test('one alone asks for another', () => {
  expect(title('overall', 'eastmere')).toBe('Eastmere: choose another council to compare it with');
});
