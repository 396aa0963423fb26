import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { nationalData, type NationalData } from '#domain/nationalData.ts';
import { cardPreset } from '#shared/export/cardPreset.ts';
import { cleanSvg } from '#shared/export/cleanSvg.ts';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { PictureSvg } from '#shared/export/PictureSvg.tsx';
import { placePicture } from '#shared/export/placePicture.ts';
import { matrixTakeAway } from '#features/compare/matrixTakeAway.ts';
import { judgementMatrixSeries } from '#shared/figures/judgementMatrixSeries.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

let data: NationalData;
beforeAll(async () => {
  const { output } = await publishRealData();
  data = nationalData(readAnswer(output, apiPaths.councils, councilList));
});

function figureOf(councils: NationalData['councils']) {
  const takeAway = matrixTakeAway({
    rows: judgementMatrixSeries(councils, data.dataAsAt),
    councils,
    data,
    lane: 'overall',
    headline: 'Councils side by side: what each was told',
    subject: 'Councils side by side',
    notes: ['Inspected between February 2024 and June 2026, under two frameworks.'],
    path: '/compare?region=London',
  });
  const { chart } = takeAway;
  if (chart === null) throw new Error('no chart');
  return { ...takeAway, chart };
}

const site = 'https://council-inspection-tracker.example';

test('one council, six, and a whole region fit into every size of picture', () => {
  const london = data.councils.filter(({ region }) => region === 'London');
  expect(london).toHaveLength(33);
  for (const councils of [london.slice(0, 1), london.slice(0, 6), london]) {
    const figure = figureOf(councils);
    for (const preset of [...picturePresets, cardPreset]) {
      const picture = placePicture(figure, { preset, site, withTitle: true });
      const svg = cleanSvg(
        renderToStaticMarkup(
          <PictureSvg figure={figure} picture={picture} palette={picturePalettes.light} />,
        ),
      );
      for (const { id } of councils) expect(svg, preset.id).toContain(`id="${id}"`);
      expect(picture.chart.x + picture.chart.placed.width, preset.id).toBeLessThanOrEqual(
        picture.width,
      );
      expect(picture.chart.y + picture.chart.placed.height, preset.id).toBeLessThanOrEqual(
        picture.height,
      );
    }
  }
});

test('the key has what is drawn, no more', () => {
  const three = data.councils.filter(({ id }) => ['bury', 'cheshire-east'].includes(id));
  expect(figureOf(three).chart.key.map(({ label }) => label)).toEqual([
    'G Good',
    'RI Requires improvement',
    'I Inadequate',
  ]);
});

test('what leaves says every judgement of every council, with its papers', () => {
  const three = ['bury', 'cheshire-east', 'trafford'].flatMap((id) =>
    data.councils.filter((one) => one.id === id),
  );
  const figure = figureOf(three);
  expect(figure.alt.long).toContain(
    'Trafford, report of 3 August 2026, ILACS from April 2026: overall effectiveness no overall grade any more, the impact of leaders inadequate, help and protection inadequate, children in care good, care leavers requires improvement.',
  );
  expect(figure.alt.short.length).toBeLessThanOrEqual(150);
  expect(figure.tables[0].rows[1]).toEqual([
    'E06000049',
    'Cheshire East',
    'North West',
    null,
    'Inadequate',
    'Requires improvement',
    'Requires improvement',
    'Requires improvement',
    'Inadequate',
    'no',
    '2024-05-16',
    '2024-02-26',
    'ILACS 2023 to March 2026',
    'https://files.ofsted.gov.uk/v1/file/50247203',
  ]);
  for (const row of figure.tables[0].rows) {
    expect(row).toHaveLength(figure.tables[0].columns.length);
  }
  // An overall grade does not leave without the judgements under it: Bury's leaders and Trafford's
  // children in care are the only good ones.
  expect(figure.sentences.at(-1)).toBe(
    'Good or outstanding of 3 councils: the impact of leaders 1, help and protection 0, children in care 1 and care leavers 0.',
  );
  expect([figure.path, figure.embedPath]).toEqual(['/compare?region=London#judgements', null]);
});

test('one council alone is a headline of its own, not the page’s question', () => {
  const barking = data.councils.filter(({ id }) => id === 'barking-and-dagenham');
  // judgements.csv, report of the inspection of July 2023.
  expect(figureOf(barking).headline).toBe(
    'Barking and Dagenham: requires improvement for overall effectiveness',
  );
});
