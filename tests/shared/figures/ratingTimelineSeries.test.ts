import { describe, expect, it } from 'vitest';
import type { GradedReport } from '#contract/gradedReport.ts';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { realReports } from '#tests/support/realReports.ts';

function seriesOf(reports: GradedReport[], fields = {}) {
  return ratingTimelineSeries(imaginaryCouncil({ reports, ...fields }));
}

function barsOn(lane: string, series: ReturnType<typeof seriesOf>) {
  return series.bars
    .filter(({ lanes }) => (lanes as readonly string[]).includes(lane))
    .map(({ grade, from, to, lanes }) => [grade, from, to, lanes.length]);
}

describe('ratingTimelineSeries', () => {
  it('runs a bar from each publication to the next, one over both care lanes while joint', () => {
    const series = seriesOf(realReports['cheshire-east']);
    expect(barsOn('care-leavers', series)).toEqual([
      ['requires-improvement', '2015-09-15', '2020-01-09', 1],
      ['requires-improvement', '2020-01-09', '2024-05-16', 2],
      ['inadequate', '2024-05-16', '2026-08-20', 1],
    ]);
    // Four single lanes and care together in 2020; five lanes in 2015 and in 2024.
    expect(series.bars).toHaveLength(5 + 4 + 5);
  });

  it('ends the overall lane where the report of 2026 was published', () => {
    const series = seriesOf(realReports.trafford);
    expect(barsOn('overall', series).at(-1)).toEqual([
      'requires-improvement',
      '2023-01-31',
      '2026-08-03',
      1,
    ]);
    expect(series.overallEndsOn).toBe('2026-08-03');
    expect(series.latest).toEqual({
      overall: 'not-given',
      leaders: 'inadequate',
      'help-and-protection': 'inadequate',
      'children-in-care': 'good',
      'care-leavers': 'requires-improvement',
    });
  });

  it('keeps what was not judged as a bar of its own', () => {
    expect(barsOn('children-in-care', seriesOf(realReports['isles-of-scilly']))[0]).toEqual([
      'not-judged',
      '2016-06-27',
      '2019-12-19',
      1,
    ]);
  });

  it('ends an abolished council on the day it was abolished', () => {
    const series = seriesOf(realReports.cumbria, { abolishedOn: '2023-04-01' });
    expect(barsOn('leaders', series).at(-1)).toEqual([
      'requires-improvement',
      '2022-11-15',
      '2023-04-01',
      1,
    ]);
  });

  it('has no bar and no grade where there is no report', () => {
    const series = seriesOf([]);
    expect(series.bars).toEqual([]);
    expect(new Set(Object.values(series.latest))).toEqual(new Set(['not-inspected']));
  });

  it('spans the frameworks without a gap, from 2014 to the day the data reach to', () => {
    expect(seriesOf([]).frameworks).toEqual([
      { framework: 'sif', from: '2014-01-01', to: '2017-12-31' },
      { framework: 'ilacs-2018', from: '2018-01-01', to: '2022-12-31' },
      { framework: 'ilacs-2023', from: '2023-01-01', to: '2026-03-31' },
      { framework: 'ilacs-2026', from: '2026-04-01', to: '2026-08-20' },
    ]);
  });
});
