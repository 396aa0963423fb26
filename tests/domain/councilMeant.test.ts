import { expect, test } from 'vitest';
import { councilMeant } from '#domain/councilMeant.ts';
import { findCouncils } from '#domain/findCouncils.ts';
import { indexCouncilNames } from '#domain/names/indexCouncilNames.ts';
import { realNames } from './names/realNames.ts';

const real = indexCouncilNames(realNames());

function meantBy(typed: string): string | null {
  return councilMeant(findCouncils(real, typed))?.id ?? null;
}

test.each([
  // The only one found.
  ['Macclesfield', 'cheshire-east'],
  ['cheshre east', 'cheshire-east'],
  ['E06000049', 'cheshire-east'],
  // All of its own name, though others have it in theirs.
  ['York', 'york'],
  ['York Council', 'york'],
  ['Dorset', 'dorset'],
  ['Hull', 'kingston-upon-hull'],
  ['Newcastle', 'newcastle-upon-tyne'],
])('"%s" is surely %s', (typed, id) => {
  expect(meantBy(typed)).toBe(id);
});

test.each([
  ['Cheshire', 'a former council that two councils followed'],
  ['Cumbria', 'a former council, and the two that followed it'],
  ['Northamptonshire', 'a former council, and the two that followed it'],
  ['Bournemouth', 'a former council, and the one that followed it'],
  ['Dorset County Council', 'a former council, and today’s, of the same county'],
  ['Northampton', 'a former district, and the start of two councils’ names'],
  ['cumb', 'the start of several names'],
  ['a', 'the start of several names'],
  ['thames', 'a word of two names'],
  ['E0800003', 'the start of several codes'],
  ['Atlantis', 'nothing'],
])('"%s" leaves the choice to the reader: it is %s', (typed) => {
  expect(meantBy(typed)).toBeNull();
});
