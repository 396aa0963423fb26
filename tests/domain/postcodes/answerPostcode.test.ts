import { describe, expect, test } from 'vitest';
import type { PostcodeArea } from '#contract/postcodes.ts';
import { answerPostcode, type PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';
import { readPostcode } from '#domain/postcodes/readPostcode.ts';
import { realArea } from './realArea.ts';

function answer(typed: string, area?: PostcodeArea): PostcodeAnswer {
  const postcode = readPostcode(typed);
  if (postcode === null || postcode.kind === 'malformed') throw new Error(`${typed} is not read`);
  return answerPostcode(postcode, area ?? realArea(postcode.area));
}

const council = (text: string, councilId: string) => ({ kind: 'council', text, councilId });
const nation = (text: string, id: string) => ({ kind: 'nation', text, nation: id });
const councilsOf = (typed: string) => {
  const answered = answer(typed);
  return answered.kind === 'several' ? answered.councilIds : answered.kind;
};

describe('real postcodes', () => {
  test.each([
    ['SK9 1AA', 'cheshire-east'],
    ['SK9 4LL', 'manchester'],
    ['SK9 4LA', 'cheshire-east'],
    ['SK10 2NT', 'manchester'],
    ['SW1A 1AA', 'westminster'],
    ['SW1A 1HG', 'wandsworth'],
    ['EC1A 1BB', 'islington'],
    ['EC1A 1AE', 'city-of-london'],
    ['EC1A 4AA', 'city-of-london'],
    ['W1A 0AX', 'islington'],
    ['M1 9WU', 'manchester'],
  ])('%s is in %s', (text, councilId) => {
    expect(answer(text)).toMatchObject(council(text, councilId));
  });

  test.each([
    ['SY10 0AA', 'wales'],
    ['SY10 7JE', 'wales'],
    ['NP16 7NX', 'wales'],
    ['CF10 1AA', 'wales'],
    ['CF10', 'wales'],
    ['EH1 1YZ', 'scotland'],
    ['BT1 5GS', 'northern-ireland'],
    ['BT1', 'northern-ireland'],
  ])('%s is in %s', (text, id) => {
    expect(answer(text)).toMatchObject(nation(text, id));
  });

  test('English postcodes in districts partly or mostly in Wales', () => {
    expect(answer('SY10 0WA')).toMatchObject(council('SY10 0WA', 'shropshire'));
    expect(answer('SY10 9AA')).toMatchObject(council('SY10 9AA', 'shropshire'));
    expect(answer('NP16 7AA')).toMatchObject(council('NP16 7AA', 'gloucestershire'));
  });

  test('a district in more than one council, its own first', () => {
    expect(answer('SK9')).toEqual({
      kind: 'several',
      text: 'SK9',
      councilIds: ['cheshire-east', 'manchester'],
      nations: [],
      goesOn: [],
    });
  });

  test('a part of such a district: only what can follow', () => {
    expect(answer('SK9 1')).toMatchObject(council('SK9 1', 'cheshire-east'));
    expect(answer('SK9 4L')).toMatchObject({ councilIds: ['cheshire-east', 'manchester'] });
    expect(answer('SK9 4A')).toMatchObject(council('SK9 4A', 'cheshire-east'));
  });

  test('a district across a border', () => {
    expect(answer('SY10')).toMatchObject({ councilIds: ['shropshire'], nations: ['wales'] });
    expect(answer('NP16')).toMatchObject({ councilIds: ['gloucestershire'], nations: ['wales'] });
    expect(answer('TD15')).toMatchObject({
      councilIds: ['northumberland'],
      nations: ['scotland'],
    });
  });

  test('a postcode the directory gives no place', () => {
    expect(answer('AL1 9ZA')).toEqual({
      kind: 'no-place',
      text: 'AL1 9ZA',
      district: 'AL1',
      knownBy: 'itself',
      councilIds: ['hertfordshire'],
      nations: [],
    });
    expect(answer('SK9 0AA')).toMatchObject({
      kind: 'no-place',
      councilIds: ['cheshire-east', 'manchester'],
    });
    expect(answer('AL1')).toMatchObject(council('AL1', 'hertfordshire'));
  });

  test('a district the directory gives no place', () => {
    const none = { kind: 'no-place', district: 'BN91', councilIds: [], nations: [] };
    expect(answer('BN91')).toMatchObject(none);
    expect(answer('BN91 1AA')).toMatchObject(none);
  });

  test('a district that does not exist', () => {
    expect(answer('SK99 1AA')).toEqual({ kind: 'no-district', district: 'SK99', start: null });
    expect(answer('SK99')).toEqual({ kind: 'no-district', district: 'SK99', start: 'SK9' });
  });

  // EC1A is the City’s, EC1N Camden’s, the other five Islington’s; Hackney has only parts.
  test('the start of districts with a letter is answered from all of them, the main council first', () => {
    expect(answer('EC1')).toEqual({
      kind: 'several',
      text: 'EC1',
      councilIds: ['islington', 'camden', 'city-of-london', 'hackney'],
      nations: [],
      goesOn: ['EC1A', 'EC1M', 'EC1N', 'EC1P', 'EC1R', 'EC1V', 'EC1Y'],
    });
  });

  // All eight districts are Westminster’s; 310, 122 and 1 longer prefixes lead to the others.
  test('districts with a letter are named before those with one more digit', () => {
    expect(answer('SW1')).toMatchObject({
      councilIds: ['westminster', 'wandsworth', 'kensington-and-chelsea', 'hammersmith-and-fulham'],
      goesOn: [
        ...['SW1A', 'SW1E', 'SW1H', 'SW1P', 'SW1V', 'SW1W', 'SW1X', 'SW1Y'],
        ...['SW10', 'SW11', 'SW12', 'SW13', 'SW14', 'SW15', 'SW16', 'SW17', 'SW18', 'SW19'],
      ],
    });
  });

  test('a district that districts with a letter go on from: theirs after its own', () => {
    // W1P and W1T are Camden’s; only parts of W1A and others are Islington’s.
    expect(councilsOf('W1')).toEqual(['westminster', 'camden', 'islington']);
    // N1C is Camden’s.
    expect(councilsOf('N1')).toEqual(['islington', 'hackney', 'camden']);
    expect(answer('W1')).toMatchObject({ goesOn: [] });
  });

  test.each([
    ['SK9 4LL', 'itself'],
    ['EC1A 1BB', 'itself'],
    ['EC1A 1B', 'itself'],
    ['SK9', 'several'],
    ['AL1', 'itself'],
    ['M99 9ZZ', 'district'],
    ['M99 9', 'district'],
    ['CF10 1AA', 'district'],
    // The exceptions in AL1 have no place, so they are nowhere else.
    ['AL1 1AA', 'district'],
    ['SK9 9ZZ', 'rest-of-district'],
    ['SK9 1', 'rest-of-district'],
    ['NP16 5AA', 'rest-of-district'],
    ['BN91 1AA', 'district'],
    ['AL1 9ZA', 'itself'],
  ])('%s is known by %s', (typed, knownBy) => {
    const answered = answer(typed);
    expect('knownBy' in answered ? answered.knownBy : answered.kind).toBe(knownBy);
  });
});

describe('imaginary postcodes', () => {
  const area: PostcodeArea = {
    contract: 1,
    version: '00000000',
    dataAsAt: '2026-08-20',
    area: 'QX',
    places: ['norwick', 'eastmere', 'tarn', 'wales', 'northern-ireland'],
    prefixes: {
      QX1: 0,
      'QX1 2': 1,
      'QX1 2AA': 2,
      'QX1 3AA': 1,
      QX12: 2,
      QX2: 4,
      'QX2 1AA': 3,
      QX32: 1,
      QX31: 0,
      QX4C: 1,
      QX4B: 1,
    },
  };

  test('the longest prefix wins', () => {
    expect(answer('QX1 1AA', area)).toMatchObject(council('QX1 1AA', 'norwick'));
    expect(answer('QX1 2AB', area)).toMatchObject(council('QX1 2AB', 'eastmere'));
    expect(answer('QX1 2AA', area)).toMatchObject(council('QX1 2AA', 'tarn'));
    expect(answer('QX12 2AA', area)).toMatchObject(council('QX12 2AA', 'tarn'));
  });

  test('the main council first, then by how many prefixes lead there', () => {
    expect(answer('QX1', area)).toMatchObject({ councilIds: ['norwick', 'eastmere', 'tarn'] });
    expect(answer('QX1 2', area)).toMatchObject({ councilIds: ['eastmere', 'tarn'] });
  });

  test('the start of districts with one more digit: they may lie anywhere', () => {
    expect(answer('QX3', area)).toEqual({
      kind: 'incomplete',
      text: 'QX3',
      districts: ['QX31', 'QX32'],
    });
  });

  test('the start of districts with a letter, all in one council', () => {
    expect(answer('QX4', area)).toMatchObject(council('QX4', 'eastmere'));
  });

  test('a district without a place of its own, but one of its postcodes in Wales', () => {
    expect(answer('QX2', area)).toMatchObject(nation('QX2', 'wales'));
    expect(answer('QX2 1AB', area)).toMatchObject({
      kind: 'no-place',
      knownBy: 'rest-of-district',
      nations: ['wales'],
    });
  });
});
