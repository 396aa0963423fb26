import { describe, expect, test } from 'vitest';
import type { CouncilNames } from '#contract/councilNames.ts';
import { findCouncils } from '#domain/findCouncils.ts';
import { indexCouncilNames } from '#domain/names/indexCouncilNames.ts';
import { realNames } from './names/realNames.ts';

const real = indexCouncilNames(realNames());
const idsFor = (typed: string) => findCouncils(real, typed).map(({ council }) => council.id);

describe('among the real councils', () => {
  test.each([
    ['cheshire east', ['cheshire-east']],
    ['Cheshire East Council', ['cheshire-east']],
    ['cheshire east co', ['cheshire-east']],
    ['cheshre east', ['cheshire-east']],
    ['Macclesfield', ['cheshire-east']],
    ['macclesfeild', ['cheshire-east']],
    ['St Helens', ['st-helens']],
    ['st. helens', ['st-helens']],
    ['sthelens', ['st-helens']],
    ['BCP', ['bournemouth-christchurch-and-poole']],
    ['Cheshire', ['cheshire-east', 'cheshire-west-and-chester']],
    ['Cumbria', ['cumbria', 'cumberland', 'westmorland-and-furness']],
    ['E06000049', ['cheshire-east']],
    ['e06 000049', ['cheshire-east']],
    ['Brighton & Hove', ['brighton-and-hove']],
    ['brighton an', ['brighton-and-hove']],
    ['London Borough of Barnet', ['barnet']],
    ['City of London', ['city-of-london']],
    ['kings lynn', ['norfolk']],
    ['Windsor Maidenhead', ['windsor-and-maidenhead']],
    ['thames', ['kingston-upon-thames', 'richmond-upon-thames']],
    ['Atlantis', []],
    ['', []],
    ['  ', []],
  ])('"%s" finds %s', (typed, ids) => {
    expect(idsFor(typed)).toEqual(ids);
  });

  test.each([
    ['Bournemouth', ['bournemouth-christchurch-and-poole', 'bournemouth']],
    ['Hull', ['kingston-upon-hull']],
    ['Kingston', ['kingston-upon-thames', 'kingston-upon-hull']],
    ['Northampton', ['west-northamptonshire', 'north-northamptonshire', 'northamptonshire']],
    ['Northamptonshire', ['northamptonshire', 'north-northamptonshire', 'west-northamptonshire']],
    ['Dorset County Council', ['dorset', 'dorset-county']],
    ['York', ['york']],
    ['Newcastle', ['newcastle-upon-tyne', 'staffordshire']],
    ['Kent', ['kent']],
    ['cumb', ['cumberland', 'westmorland-and-furness', 'cumbria']],
    ['bournem', ['bournemouth-christchurch-and-poole', 'bournemouth']],
    ['north', ['north-east-lincolnshire', 'north-lincolnshire', 'north-northamptonshire']],
  ])('"%s" puts %s first', (typed, ids) => {
    expect(idsFor(typed).slice(0, ids.length)).toEqual(ids);
  });

  test('every council is found by its own name and by its code', () => {
    for (const { council } of real) {
      expect(idsFor(council.name)).toContain(council.id);
      expect(idsFor(council.gssCode)).toEqual([council.id]);
    }
  });

  test('a start of a code finds all that begin with it', () => {
    // The metropolitan districts of Barnsley (E08000038) and Sheffield (E08000039).
    expect(idsFor('E0800003').slice(0, 1)).toEqual(['barnsley']);
    expect(idsFor('E0800003')).toContain('sheffield');
  });
});

describe('why a council is offered, among imaginary ones', () => {
  const names: CouncilNames = {
    contract: 1,
    version: '00000000',
    dataAsAt: '2026-08-20',
    councils: [
      { id: 'eastmere', name: 'Eastmere', region: 'North', gssCode: 'E06999901', abolished: false },
      {
        id: 'norwick',
        name: 'Norwick upon Tarn',
        region: 'North',
        gssCode: 'E06999902',
        abolished: false,
      },
      { id: 'old-mere', name: 'Mereshire', region: 'North', gssCode: 'E10999903', abolished: true },
    ],
    aliases: [
      { alias: 'Mereshire', kind: 'former-council', councilIds: ['eastmere', 'norwick'] },
      { alias: 'Norwick', kind: 'short-name', councilIds: ['norwick'] },
      { alias: 'NWT', kind: 'short-name', councilIds: ['norwick'] },
      { alias: 'Pell Valley', kind: 'district', councilIds: ['eastmere'] },
    ],
  };
  const index = indexCouncilNames(names);
  const found = (typed: string) =>
    findCouncils(index, typed).map(({ council, found: by }) => [council.id, by]);

  test('by its own name', () => {
    expect(found('eastmere')).toEqual([['eastmere', { by: 'name' }]]);
    expect(found('norwick')).toEqual([['norwick', { by: 'name' }]]);
  });

  test('by its code', () => {
    expect(found('E06999901')).toEqual([['eastmere', { by: 'code' }]]);
  });

  test('by another name', () => {
    expect(found('pel')).toEqual([
      ['eastmere', { by: 'alias', alias: 'Pell Valley', aliasKind: 'district' }],
    ]);
    expect(found('nwt')).toEqual([
      ['norwick', { by: 'alias', alias: 'NWT', aliasKind: 'short-name' }],
    ]);
  });

  test('a former council comes with all that followed it', () => {
    const alias = { by: 'alias', alias: 'Mereshire', aliasKind: 'former-council' };
    expect(found('mereshire')).toEqual([
      ['old-mere', { by: 'name' }],
      ['eastmere', alias],
      ['norwick', alias],
    ]);
  });

  test('a slip of typing counts only where nothing fits as typed', () => {
    expect(found('eastmer').map(([id]) => id)).toEqual(['eastmere']);
    expect(found('eastmear').map(([id]) => id)).toEqual(['eastmere']);
  });
});
