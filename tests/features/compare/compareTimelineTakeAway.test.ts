import { describe, expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { nationalData, type NationalCouncil } from '#domain/nationalData.ts';
import { compareTimelineTakeAway } from '#features/compare/compareTimelineTakeAway.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { placePicture } from '#shared/export/placePicture.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
const pick = (...ids: string[]): NationalCouncil[] =>
  ids.flatMap((id) => data.councils.filter((one) => one.id === id));

/** Values read by hand from judgements.csv and inspections.csv. */
describe('Cheshire East, Bury and Trafford', () => {
  const takeAway = compareTimelineTakeAway({
    councils: pick('cheshire-east', 'bury', 'trafford'),
    data,
    lane: 'help-and-protection',
    path: '/compare?councils=cheshire-east,bury,trafford',
  });
  const [table] = takeAway.tables;

  it('have a row for each judgement of each report, and one where no overall is given', () => {
    // Ten reports, five judgements each.
    expect(table.rows).toHaveLength(50);
    expect(table.rows.filter((row) => row.includes('No overall grade any more'))).toHaveLength(1);
  });

  it('carry grade, day, framework, end and source of each', () => {
    expect(
      table.rows.find(
        (row) =>
          row[1] === 'Cheshire East' &&
          row[2] === 'Care leavers' &&
          row.includes('2024-05-16') &&
          row[5] === '2024-05-16',
      ),
    ).toEqual([
      'E06000049',
      'Cheshire East',
      'Care leavers',
      'Inadequate',
      'no',
      '2024-05-16',
      '2024-02-26',
      'ILACS 2023 to March 2026',
      '2026-08-20',
      'https://files.ofsted.gov.uk/v1/file/50247203',
    ]);
    expect(
      table.rows
        .filter((row) => row[1] === 'Bury' && row[4] === 'yes')
        .map((row) => row.slice(2, 9)),
    ).toEqual(
      ['Children in care', 'Care leavers'].map((judgement) => [
        judgement,
        'Requires improvement',
        'yes',
        '2021-12-17',
        '2021-10-25',
        'ILACS 2018 to 2022',
        '2025-07-29',
      ]),
    );
  });

  it('are told in words with every judgement', () => {
    expect(takeAway.headline).toBe(
      'Help and protection: none of three councils good or outstanding',
    );
    expect(takeAway.alt.long).toContain(
      'Trafford, report of 3 August 2026: no overall grade, the impact of leaders inadequate, help and protection inadequate, children in care good, care leavers requires improvement.',
    );
    expect(takeAway.sentences).toContain(
      'Their latest reports were published from May 2024 to August 2026.',
    );
    expect(takeAway.path).toBe('/compare?councils=cheshire-east,bury,trafford#timeline');
  });
});

it('one council of several with a grade is not counted in words', () => {
  // judgements.csv: the successors' one report each, of 2026, gives no overall grade.
  const councils = pick('northamptonshire', 'north-northamptonshire', 'west-northamptonshire');
  const { headline } = compareTimelineTakeAway({
    councils,
    data,
    lane: 'overall',
    path: '/compare',
  });
  expect(headline).toBe(
    'Overall effectiveness: the one council with a grade is not good or outstanding',
  );
});

describe('the councils of London', () => {
  const councils = data.councils.filter(({ region }) => region === 'London');
  const takeAway = compareTimelineTakeAway({ councils, data, lane: 'overall', path: '/compare' });

  it('are given with the judgements under the one word', () => {
    expect(councils).toHaveLength(33);
    const titles = takeAway.tables[0].columns.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Help and protection', 'Care leavers']));
    expect(takeAway.notes.at(-1)).toMatch(/^Under the overall grades, by last reports: /);
  });

  it.each(picturePresets)('fit a picture for $id with text that can be read', (preset) => {
    const { chart } = takeAway;
    if (chart === null) throw new Error('No chart');
    const picture = placePicture(
      { ...takeAway, chart },
      { preset, site: 'https://tracker.example', withTitle: true },
    );
    expect(picture.chart.placed.width).toBeLessThanOrEqual(picture.width);
    // Pixels for a unit, in which the smallest text is 12.5 high: 9 pixels at the least.
    expect(picture.pixels.width / picture.width).toBeGreaterThanOrEqual(preset.scale.least * 0.8);
  });
});
