import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { inadequatePaths, type InadequateHistory } from '#domain/inadequate/inadequatePaths.ts';
import { pathGroup, pathGroupIds } from '#domain/inadequate/pathGroups.ts';
import { pathNumbers } from '#domain/inadequate/pathNumbers.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

const on = '2026-08-20';

/** A council's reports a year apart from January 2015, by the letter of all five lanes. */
function history(letters: string, fields: Omit<InadequateHistory, 'reports'> = {}) {
  const reports = (letters.match(/./g) ?? []).map((letter, at) => {
    const framework = letter === '-' ? 'ilacs-2026' : 'ilacs-2023';
    const grades = letter === '-' ? '-GGGG' : letter.repeat(5);
    return imaginaryReport(`r${at}`, framework, `${2014 + at}-12-01`, `${2015 + at}-01-15`, grades);
  });
  return { ...fields, reports };
}

function groupsOf(letters: string, fields: Omit<InadequateHistory, 'reports'> = {}) {
  return inadequatePaths(history(letters, fields), 'overall', on).map(pathGroup);
}

describe('what became of a path', () => {
  test.each([
    ['GRO', []],
    ['I', ['not-reinspected']],
    ['GIR', ['next']],
    ['IIG', ['second']],
    ['IIIIO', ['third']],
    ['GII', ['still-inadequate']],
    ['I-', ['no-overall']],
    ['IN', ['not-judged']],
    ['IRI', ['next', 'not-reinspected']],
    ['INI', ['not-judged', 'not-reinspected']],
  ])('%s', (letters, groups) => {
    expect(groupsOf(letters)).toEqual(groups);
  });

  test('a council that ended while inadequate, and one that was better before it ended', () => {
    const abolished = '2020-04-01';
    expect(groupsOf('GI', { abolished })).toEqual(['abolished']);
    expect(groupsOf('GII', { abolished })).toEqual(['abolished']);
    expect(groupsOf('IR', { abolished })).toEqual(['next']);
    // Abolition that is still to come ends nothing.
    expect(groupsOf('GI', { abolished: '2027-04-01' })).toEqual(['not-reinspected']);
  });
});

test('months run from the first report, and a fall back is told', () => {
  const [path, ...others] = inadequatePaths(history('IIGI'), 'leaders', on);
  expect(path).toMatchObject({
    startKnown: false,
    inspections: 2,
    outcome: { kind: 'better', steps: 2, cautions: [], at: { months: 24, monthsToStart: 22 } },
    again: { publishedOn: '2018-01-15' },
  });
  expect(path?.later.map(({ months }) => months)).toEqual([12, 24, 36]);
  expect(others).toHaveLength(1);
});

test('the start is known where a report came before, or the council was new', () => {
  const known = (letters: string, established?: string) =>
    inadequatePaths(history(letters, { established }), 'overall', on).map((one) => one.startKnown);
  expect(known('I')).toEqual([false]);
  expect(known('GI')).toEqual([true]);
  expect(known('I', '2014-04-01')).toEqual([true]);
});

test('what still waits is not in the median', () => {
  const paths = ['IG', 'IIR', 'I', 'II'].flatMap((letters) =>
    inadequatePaths(history(letters), 'overall', on),
  );
  const numbers = pathNumbers(paths);
  // 12 and 24 months to the report, 10 and 22 to the inspection.
  expect(numbers.medianToReport).toBe(18);
  expect(numbers.medianToStart).toBe(16);
  expect(numbers.waiting).toHaveLength(2);
  expect(numbers.reinspected).toBe(3);
});

const letters = fc.stringMatching(/^[OGRIN]{0,6}-{0,2}$/);
const lifetime = fc.record(
  { abolished: fc.constantFrom('2020-04-01', '2030-04-01') },
  { requiredKeys: [] },
);

test('for any histories every spell has one outcome, and the parts add up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(letters, lifetime), { maxLength: 8 }),
      fc.constantFrom(...laneIds),
      (councils, lane) => {
        const histories = councils.map(([text, fields]) => history(text, fields));
        const paths = histories.flatMap((one) => inadequatePaths(one, lane, on));
        const numbers = pathNumbers(paths);
        const spells = councils.flatMap(([text]) => text.match(/I+/g) ?? []);
        expect(paths).toHaveLength(spells.length);
        const counts = pathGroupIds.map((id) => numbers.groups[id].length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(paths.length);
        expect(new Set(pathGroupIds.flatMap((id) => numbers.groups[id])).size).toBe(paths.length);
        const { next, second, third } = numbers.groups;
        expect(numbers.better).toHaveLength(next.length + second.length + third.length);
        expect(numbers.up[1].length + numbers.up[2].length + numbers.up[3].length).toBe(
          numbers.better.length,
        );
        // Every inadequate report belongs to exactly one spell.
        const inSpells = paths.reduce((sum, { inspections, outcome }) => {
          return sum + 1 + inspections - ('at' in outcome ? 1 : 0);
        }, 0);
        expect(inSpells).toBe(spells.join('').length);
      },
    ),
  );
});
