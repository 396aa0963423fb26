import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { laneIds } from '#contract/gradeIds.ts';
import { afterInadequateData } from '#features/after-inadequate/afterInadequateData.ts';
import { pathAxisIds } from '#features/after-inadequate/afterInadequateState.ts';
import { afterInadequateTakeAway } from '#features/after-inadequate/afterInadequateTakeAway.ts';
import { afterInadequateView } from '#features/after-inadequate/afterInadequateView.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { placePicture } from '#shared/export/placePicture.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyAfterInadequate } from '#tests/support/tinyAfterInadequate.ts';

const tiny = tinyAfterInadequate();
const shown = { axis: 'years-since', query: '' } as const;
const plain = { judgement: 'overall', council: null, order: 'longest' } as const;

describe('the tiny data set', () => {
  const takeAway = afterInadequateTakeAway(afterInadequateView(tiny, plain), shown);

  it('has a row for each path with every value', () => {
    const [paths, reports, outcomes] = takeAway.tables;
    expect(paths.rows).toEqual([
      [
        'Old Tarnshire',
        'E10900006',
        'North West',
        'Overall effectiveness',
        '2014-11-03',
        'no',
        'Better by one grade at the next inspection',
        '2019-02-25',
        1,
        1,
        51,
        50,
        null,
        0,
        null,
      ],
      [
        'Eastmere',
        'E06900001',
        'North West',
        'Overall effectiveness',
        '2024-05-16',
        'yes',
        'Not reinspected yet',
        null,
        null,
        0,
        25,
        null,
        null,
        3,
        'https://reports.example/eastmere-2024',
      ],
    ]);
    for (const table of takeAway.tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
    expect(reports?.rows).toHaveLength(3);
    const counts = outcomes?.rows.map(([, count]) => Number(count)) ?? [];
    expect(counts.at(-1)).toBe(2);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('says the judgements under the overall grade, where it is, and each path', () => {
    expect(takeAway.notes).toContain(
      'Overall effectiveness can be inadequate because of one judgement. Of the 2 reports that start a path, inadequate for the impact of leaders in 1, help and protection in 1, children in care in 0 and care leavers in 1.',
    );
    expect(takeAway.alt.long).toContain('Eastmere: judged inadequate in May 2024; not reinspected');
    expect(takeAway.path).toBe('/after-inadequate#paths');
    const view = afterInadequateView(tiny, { ...plain, council: 'eastmere' });
    const own = afterInadequateTakeAway(view, { axis: 'calendar', query: 'council=eastmere' });
    expect(own.path).toBe('/after-inadequate?council=eastmere#paths');
    expect(own.sentences[0]).toMatch(/^Eastmere: judged inadequate/);
  });

  it('is a table alone where there is no path', () => {
    const none = afterInadequateView(tiny, { ...plain, judgement: 'children-in-care' });
    expect(afterInadequateTakeAway(none, shown).chart).toBeNull();
  });
});

const { output } = await publishRealData();
const real = afterInadequateData(readAnswer(output, apiPaths.afterInadequate, afterInadequateList));

describe.each(laneIds)('the real data on %s', (judgement) => {
  const view = afterInadequateView(real, { judgement, council: 'slough', order: 'longest' });

  it.each(pathAxisIds)('is whole at every size, by %s', (axis) => {
    const takeAway = afterInadequateTakeAway(view, { axis, query: '' });
    const { chart } = takeAway;
    if (chart === null) throw new Error('There is no chart');
    for (const preset of picturePresets) {
      const picture = placePicture(
        { ...takeAway, chart },
        { preset, site: 'https://tracker.example', withTitle: true },
      );
      const markup = renderToStaticMarkup(<svg>{picture.chart.placed.marks}</svg>);
      // Every path once, whatever the number of columns, in their order.
      const drawn = [...markup.matchAll(/data-path="([^"]*)"/g)].map(([, id]) => id);
      expect(drawn).toEqual(view.paths.map(({ first }) => first.inspectionId));
      expect(picture.pixels.width).toBe(preset.width);
      expect(picture.chart.placed.width).toBeLessThanOrEqual(picture.width);
      // No smaller than can be read.
      expect(preset.width / picture.width).toBeGreaterThanOrEqual(preset.scale.least * 0.94);
    }
  });
});
