import { describe, expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { improvementList } from '#contract/improvementList.ts';
import { nationalData, type NationalCouncil } from '#domain/nationalData.ts';
import { sharedThemesTakeAway } from '#features/compare/sharedThemesTakeAway.ts';
import { sharedThemesView } from '#features/compare/sharedThemesView.ts';
import { sharedThemesWords } from '#features/compare/sharedThemesWords.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
const list = readAnswer(output, apiPaths.improvement, improvementList);
const pick = (...ids: string[]): NationalCouncil[] =>
  ids.flatMap((id) => data.councils.filter((one) => one.id === id));
const counted = (...ids: string[]) =>
  sharedThemesView(pick(...ids), list).shared.map(({ theme, councils }) => [
    theme.id,
    councils.map(({ council }) => council.id),
  ]);

/** Values read by hand from improvement-areas.csv of each council's latest report. */
describe('Cheshire East and its ten statistical neighbours', () => {
  const neighbours = [
    'cheshire-east',
    'gloucestershire',
    'warwickshire',
    'north-yorkshire',
    'warrington',
    'wiltshire',
    'hampshire',
    'cheshire-west-and-chester',
    'oxfordshire',
    'worcestershire',
    'leicestershire',
  ];
  const view = sharedThemesView(pick(...neighbours), list);

  it('share 15 themes, management oversight first', () => {
    expect(view.shared.map(({ theme, councils }) => [theme.id, councils.length])).toEqual([
      ['management-oversight', 6],
      ['care-leaver-support', 5],
      ['records', 4],
      ['child-protection', 4],
      ['care-leaver-work', 3],
      ['homeless-16-17', 3],
      ['pre-proceedings', 3],
      ['placement-sufficiency', 2],
      ['exploitation-missing', 2],
      ['independent-reviewing', 2],
      ['partnership', 2],
      ['permanence', 2],
      ['private-fostering', 2],
      ['strategic-leadership', 2],
      ['visits', 2],
    ]);
  });

  it('name who, in the order given', () => {
    expect(view.shared[0]?.councils.map(({ council }) => council.id)).toEqual([
      'cheshire-east',
      'warwickshire',
      'north-yorkshire',
      'wiltshire',
      'hampshire',
      'cheshire-west-and-chester',
    ]);
  });

  it('have ten themes more that one alone was asked, three of them Cheshire East', () => {
    expect(view.alone).toHaveLength(10);
    expect(
      view.alone
        .filter(({ council }) => council.council.id === 'cheshire-east')
        .map(({ theme }) => theme.id)
        .sort(),
    ).toEqual(['care-leaver-homes', 'child-plans', 'quality-assurance']);
  });

  it('are told in words', () => {
    const { headline, summary, gaps } = sharedThemesWords(view);
    expect(headline).toBe(
      'Six of 11 councils were asked to improve management oversight and supervision',
    );
    expect(summary).toBe(
      '15 themes that two or more of the 11 latest reports, from July 2023 to October 2025, ask to improve. 10 more are asked of one council alone. The themes are our own coding of what the reports say.',
    );
    expect(gaps).toEqual([]);
  });

  it('leave the site as they are shown: a row a theme, and one for each council and theme', () => {
    const takeAway = sharedThemesTakeAway(view, { data, path: '/compare?with=neighbours' });
    const [themes, matrix] = takeAway.tables;
    expect(themes.rows[0]).toEqual([
      'Management oversight and supervision',
      'Leadership and practice',
      6,
      11,
      'Cheshire East; Warwickshire; North Yorkshire; Wiltshire; Hampshire; Cheshire West and Chester',
    ]);
    expect(matrix?.rows).toHaveLength(15 * 11);
    // The sum of the numbers above.
    expect(matrix?.rows.filter((row) => row.at(-1) === 'yes')).toHaveLength(44);
    expect(takeAway.path).toBe('/compare?with=neighbours#shared-themes');
  });
});

describe('Bury and Trafford', () => {
  it('share plans for children and management oversight', () => {
    expect(counted('bury', 'trafford')).toEqual([
      ['management-oversight', ['bury', 'trafford']],
      ['child-plans', ['bury', 'trafford']],
    ]);
    expect(sharedThemesWords(sharedThemesView(pick('bury', 'trafford'), list)).headline).toBe(
      '“Management oversight and supervision” and “Plans for children”: each asked of both councils',
    );
  });
});

describe('what is not known', () => {
  const view = sharedThemesView(
    pick('cheshire-east', 'dorset-county', 'cumbria', 'northamptonshire', 'thurrock', 'bury'),
    list,
  );

  it('is counted and named by reason, never taken for nothing', () => {
    expect(view.gaps.map(({ reason, councils }) => [reason, councils.map(({ id }) => id)])).toEqual(
      [
        ['sif', ['dorset-county']],
        ['not-transcribed', ['cumbria']],
      ],
    );
    expect(view.asked.map(({ council }) => council.id)).toEqual([
      'cheshire-east',
      'northamptonshire',
      'thurrock',
      'bury',
    ]);
    expect(sharedThemesWords(view).gaps).toEqual([
      'Not known for one council (Dorset County): its latest report is under the single inspection framework (SIF), of which none is transcribed.',
      'Not known for one council (Cumbria): what its latest report asks is not transcribed.',
      'Only partly known for one council (Northamptonshire): the report names more than is transcribed.',
      'The latest report of one council (Thurrock) names no area for improvement.',
    ]);
  });

  it('is said of a theme that a partly transcribed report may name', () => {
    const [, matrix] = sharedThemesTakeAway(view, { data, path: '/compare' }).tables;
    const cells = matrix?.rows
      .filter((row) => row[1] === 'Northamptonshire')
      .map((row) => row.at(-1));
    expect(cells).not.toContain('no');
    expect(cells).toContain('not known');
  });

  it('is said of a council that is not inspected yet, and of a report missing from the list', () => {
    const [first] = pick('bury');
    if (first === undefined) throw new Error('No Bury');
    const { gaps } = sharedThemesView([{ ...first, reports: [] }, ...pick('trafford')], {
      ...list,
      reports: [],
    });
    expect(gaps.map(({ reason }) => reason)).toEqual(['not-transcribed', 'not-inspected']);
  });
});

it('leaves out “other”, which gathers unlike things, and says whose', () => {
  const reports = ['a', 'b'].map((id) => ({
    inspectionId: `${id}-report`,
    councilId: id,
    coverage: 'full' as const,
    areas: [{ area: 'whole-service' as const, themes: ['other', 'records'] }],
  }));
  const [like] = pick('bury');
  const councils = ['a', 'b'].flatMap((id) =>
    like === undefined
      ? []
      : [
          {
            ...like,
            id,
            name: id.toUpperCase(),
            reports: like.reports
              .slice(-1)
              .map((one) => ({ ...one, inspectionId: `${id}-report` })),
          },
        ],
  );
  const view = sharedThemesView(councils, { themes: list.themes, reports });
  expect(view.shared.map(({ theme }) => theme.id)).toEqual(['records']);
  expect(sharedThemesWords(view).headline).toBe(
    'Both councils were asked to improve case records and systems',
  );
  expect(sharedThemesWords(view).gaps).toEqual([
    'The theme “other” gathers unlike things and is left out. It is in the latest report of two councils (A and B).',
  ]);
});
