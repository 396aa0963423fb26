import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { laneIds } from '#contract/gradeIds.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { changeKindIds } from '#domain/changeKind.ts';
import { existsOn } from '#domain/councilExists.ts';
import { nationalData } from '#domain/nationalData.ts';
import { flowBehind } from '#features/england/flowBehind.ts';
import { flowParts } from '#features/england/flowParts.ts';
import { flowView } from '#features/england/flowView.ts';
import { gradedIn } from '#features/england/gradedIn.ts';
import { inspectionsPerYearSeries } from '#features/england/inspectionsPerYearSeries.ts';
import { lastInspectedSeries } from '#features/england/lastInspectedSeries.ts';
import { lastInspectedWords } from '#features/england/lastInspectedWords.ts';
import { plainReports } from '#tests/support/plainReports.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { readTable } from '#tests/support/readTable.ts';

const { output } = await publishRealData();
const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
const inspections = readAnswer(output, apiPaths.inspections, inspectionList);

// Counted from inspections.csv and judgements.csv with other code, for data to 20 August 2026.
describe('overall effectiveness, end of 2019 to 20 August 2026', () => {
  const view = flowView(data, { from: '2019-12-31', to: '2026-08-20', judgement: 'overall' });

  test('138 of 155 can be compared, the others are told by reason', () => {
    expect(view.lanes.overall.counts).toEqual({
      rose: 68,
      fell: 17,
      same: 53,
      'not-comparable': 17,
    });
    expect(view.lanes.overall.pairs).toHaveLength(155);
    const reasons = view.groups.notComparable.map(({ reason, councils }) => [
      reason,
      councils.length,
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      'no-overall-after': 9,
      'not-yet-created': 4,
      'not-inspected-before': 2,
      'no-longer-exists': 2,
    });
    expect(view.groups.cautions['sif-and-ilacs']).toBe(61);
  });

  test('every move', () => {
    const moves = view.moves.map(({ before, after, count }) => [`${before} ${after}`, count]);
    expect(Object.fromEntries(moves)).toEqual({
      'good good': 26,
      'requires-improvement good': 21,
      'good outstanding': 21,
      'requires-improvement requires-improvement': 16,
      'outstanding outstanding': 11,
      'requires-improvement outstanding': 11,
      'inadequate good': 9,
      'requires-improvement inadequate': 6,
      'good inadequate': 5,
      'inadequate requires-improvement': 4,
      'good requires-improvement': 3,
      'outstanding good': 2,
      'inadequate outstanding': 2,
      'outstanding requires-improvement': 1,
    });
  });

  test('the councils behind a number, with their two reports', () => {
    const behind = flowBehind(view, 'flow.overall.good-to-inadequate');
    expect(behind?.councils.map(({ name }) => name)).toEqual([
      'Harrow',
      'Havering',
      'Isles of Scilly',
      'Peterborough',
      'Swindon',
    ]);
    expect(behind?.councils[4]?.detail).toBe(
      'Good (12 August 2019) to inadequate (11 September 2023)',
    );
  });
});

test('between any two days, for any judgement, the parts add up to all councils of either day', () => {
  const day = fc
    .integer({ min: 0, max: 4614 })
    .map((days) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom(...laneIds), (from, to, judgement) => {
      const view = flowView(data, { from, to, judgement });
      const there = data.councils.filter((one) => existsOn(one, from) || existsOn(one, to)).length;
      const number = (part: string) =>
        flowBehind(view, `flow.${judgement}.${part}`)?.councils.length ?? 0;
      const sum = (parts: readonly string[]) =>
        parts.reduce((total, part) => total + number(part), 0);
      expect(number('all')).toBe(there);
      expect(sum(changeKindIds)).toBe(there);
      expect(number('compared')).toBe(sum(['rose', 'fell', 'same']));
      expect(sum(view.groups.notComparable.map(({ reason }) => reason))).toBe(
        number('not-comparable'),
      );
      const moves = view.moves.map(({ before, after }) => `${before}-to-${after}`);
      expect(sum(moves)).toBe(number('compared'));
      for (const move of view.moves) {
        expect(number(`${move.before}-to-${move.after}`)).toBe(move.count);
      }
      for (const kind of changeKindIds) {
        expect(number(kind)).toBe(view.lanes[judgement].counts[kind]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a name that is none of the flow’s opens nothing', () => {
  const view = flowView(data, { from: '2019-12-31', to: '2026-08-20', judgement: 'overall' });
  for (const name of [null, 'flow', 'flow.overall', 'flow.nobody.rose', 'flow.overall.up', 'x']) {
    expect(flowBehind(view, name)).toBeNull();
  }
  expect(flowParts.read('flow.leaders.rose')).toEqual({ lane: 'leaders', part: 'rose' });
});

describe('since the last inspection, to 20 August 2026', () => {
  const series = lastInspectedSeries(data);

  // Counted from the CSVs with other code, by whole months.
  test('bars by half-years, the median, and the councils over three years', () => {
    expect(series.bars.map(({ waits }) => waits.length)).toEqual([
      ...[17, 18, 25, 22, 28, 20, 14, 8, 1],
    ]);
    // The 77th of 153.
    expect(series.median).toEqual({ days: 682, months: 22 });
    expect(series.waits[76]?.since).toBe('2024-10-07');
    expect(series.never).toEqual([]);
    expect(series.startsNotKnown).toBe(0);
  });

  test('the long waits are those the CSVs name, from their first days', () => {
    const long = [...plainReports().values()].flatMap((own) => {
      const last = own.at(-1);
      return last !== undefined && last.started <= '2023-08-20' ? [last] : [];
    });
    expect(long).toHaveLength(23);
    expect(series.long.map(({ council, since }) => `${council.id} ${since}`).sort()).toEqual(
      long.map(({ council, started }) => `${council} ${started}`).sort(),
    );
  });

  test('in words', () => {
    const { headline, summary } = lastInspectedWords(series);
    expect(headline).toBe('23 councils have gone three years or more without a graded inspection');
    expect(summary).toContain(
      'half were last inspected 1 year 10 months or longer before 20 August 2026',
    );
    expect(summary).toContain('Nottingham has gone longest: 4 years 1 month, since 11 July 2022.');
  });
});

describe('inspections per year', () => {
  const series = inspectionsPerYearSeries(inspections);

  test('every number is that of the rows of inspections.csv', () => {
    const rows = readTable('inspections.csv');
    const count = (year: number, framework: string, type: string) =>
      rows.filter(
        (row) =>
          (row['started_on'] || row['published_on'])?.slice(0, 4) === String(year) &&
          row['framework'] === framework &&
          row['inspection_type'] === type,
      ).length;
    expect(series.years.map(({ year }) => year)).toEqual([
      ...[2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
    ]);
    for (const { year, of } of series.years) {
      expect(
        Object.fromEntries(Object.entries(of).map(([kind, own]) => [kind, own.length])),
      ).toEqual({
        sif: count(year, 'sif', ''),
        'ilacs-standard': count(year, 'ilacs', 'standard'),
        'ilacs-short': count(year, 'ilacs', 'short'),
        'focused-visit': count(year, 'ilacs', 'focused-visit'),
        'monitoring-visit': count(year, 'ilacs', 'monitoring-visit'),
        jtai: count(year, 'jtai', ''),
        send: count(year, 'send', ''),
      });
    }
  });

  test('some of them, read off by eye', () => {
    const of = (year: number) => series.years.find((one) => one.year === year);
    const graded = [2013, 2019, 2020, 2021, 2025, 2026].map((year) => {
      const one = of(year);
      return one === undefined ? null : gradedIn(one).length;
    });
    expect(graded).toEqual([5, 56, 13, 15, 40, 24]);
    expect(of(2024)?.of.send).toHaveLength(28);
    // Six SIF and five area SEND inspections.
    expect(series.startNotKnown).toBe(11);
    expect(series.latest).toMatchObject({ sif: '2018-06-11', jtai: '2025-01-20' });
    expect([series.partYear, series.jointOnce]).toEqual([2026, true]);
  });
});
