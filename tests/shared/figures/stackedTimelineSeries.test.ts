import { describe, expect, it } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { nationalData, type NationalCouncil } from '#domain/nationalData.ts';
import { stackedTimelineRows } from '#shared/figures/stackedTimelineRows.ts';
import { stackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';
import { stackedTimelineStandings } from '#shared/figures/stackedTimelineStandings.ts';
import { stackedTimelineWords } from '#shared/figures/stackedTimelineWords.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils: all, dataAsAt } = nationalData(imaginaryCouncilList);
const council = (id: string): NationalCouncil => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
};

describe('up to six councils', () => {
  const councils = [council('vale-of-tarn'), council('eastmere'), council('brackenshire')];
  const series = stackedTimelineSeries(councils, 'overall', dataAsAt);
  const [valeOfTarn, eastmere, brackenshire] = series.councils;

  it('stand in the order given, with every judgement, from 2014 to the day of the data', () => {
    expect(series.councils.map(({ name }) => name)).toEqual([
      'Vale of Tarn',
      'Eastmere',
      'Brackenshire',
    ]);
    expect(series.lanes).toEqual(laneIds);
    expect([series.from, series.to]).toEqual(['2014-01-01', '2026-08-20']);
  });

  it('have one bar over two lanes while care was judged together', () => {
    // Vale of Tarn: 2019 gives four bars, of which one over two lanes; 2026 gives four.
    expect(valeOfTarn?.bars.map(({ lanes }) => lanes.length)).toEqual([1, 1, 1, 2, 1, 1, 1, 1]);
    // Eastmere: SIF in 2016 and ILACS in 2024, five judgements each.
    expect(eastmere?.bars.map(({ lanes }) => lanes.length)).toEqual(Array(10).fill(1));
  });

  it('end the overall lane where no grade is given any more', () => {
    const overall = valeOfTarn?.bars.filter(({ lanes }) => lanes[0] === 'overall');
    expect(overall?.map(({ from, to }) => [from, to])).toEqual([['2019-07-01', '2026-07-20']]);
    expect(valeOfTarn?.withoutOverall.map(({ from, to }) => [from, to])).toEqual([
      ['2026-07-20', '2026-08-20'],
    ]);
    expect(eastmere?.withoutOverall).toEqual([]);
  });

  it('end with the council', () => {
    expect(brackenshire?.abolishedOn).toBe('2021-04-01');
    expect(brackenshire?.bars.map(({ to }) => to)).toEqual(Array(5).fill('2021-04-01'));
  });

  it('are rows of a table, by report, one of which says that no overall grade is given', () => {
    if (valeOfTarn === undefined || brackenshire === undefined) throw new Error('No councils');
    const rows = stackedTimelineRows(valeOfTarn);
    expect(rows.map(({ from, lanes, grade }) => [from, lanes[0], grade])).toEqual([
      ['2019-07-01', 'overall', 'good'],
      ['2019-07-01', 'leaders', 'good'],
      ['2019-07-01', 'help-and-protection', 'good'],
      ['2019-07-01', 'children-in-care', 'good'],
      ['2026-07-20', 'overall', 'not-given'],
      ['2026-07-20', 'leaders', 'good'],
      ['2026-07-20', 'help-and-protection', 'inadequate'],
      ['2026-07-20', 'children-in-care', 'good'],
      ['2026-07-20', 'care-leavers', 'requires-improvement'],
    ]);
    expect(rows.map(({ isLatest }) => isLatest)).toEqual([
      ...Array<boolean>(4).fill(false),
      ...Array<boolean>(5).fill(true),
    ]);
    expect(stackedTimelineRows(brackenshire).some(({ isLatest }) => isLatest)).toBe(false);
  });

  it('are told in the summary: reports, their days, what differs', () => {
    expect(stackedTimelineWords(series)).toEqual({
      title: 'Every judgement since 2014, on one time axis',
      summary:
        'Each bar runs from a report’s publication to the next: five reports of three councils. Latest reports date from September 2015 to July 2026. From 2018 to 2022 children in care and care leavers were judged together. Dashes: no overall grade, which Ofsted stopped giving in April 2026.',
    });
  });
});

describe('seven councils', () => {
  it('have one lane each, of the judgement chosen', () => {
    const series = stackedTimelineSeries(all, 'care-leavers', dataAsAt);
    expect(series.lanes).toEqual(['care-leavers']);
    // A bar for each of the 11 reports: all of them hold care leavers, alone or with children in care.
    expect(series.councils.flatMap(({ bars }) => bars)).toHaveLength(11);
    expect(series.councils.flatMap(({ withoutOverall }) => withoutOverall)).toEqual([]);
    expect([...stackedTimelineStandings(series)].sort()).toEqual([
      'good',
      'not-judged',
      'outstanding',
      'requires-improvement',
    ]);
    const { title, summary } = stackedTimelineWords(series);
    expect(title).toBe('Care leavers since 2014, on one time axis');
    expect(summary).not.toContain('Dashes');
  });

  it('lack an overall bar where none is given, and the key says so', () => {
    const series = stackedTimelineSeries(all, 'overall', dataAsAt);
    expect(series.councils.flatMap(({ bars }) => bars)).toHaveLength(10);
    expect(stackedTimelineStandings(series)).toContain('not-given');
  });
});

it('names a council that is not inspected yet', () => {
  const councils = [council('eastmere'), { ...council('norwick'), reports: [] }];
  const series = stackedTimelineSeries(councils, 'overall', dataAsAt);
  expect(series.councils[1]?.latest.overall).toBe('not-inspected');
  expect(stackedTimelineWords(series).summary).toBe(
    'Each bar runs from a report’s publication to the next: two reports of two councils. Not inspected yet: Norwick.',
  );
});
