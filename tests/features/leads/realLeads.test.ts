import { beforeAll, describe, expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { leadList, type LeadList } from '#contract/leads.ts';
import type { LeadKind } from '#contract/leadKindIds.ts';
import { leadSentence } from '#features/leads/leadSentence.ts';
import { plainReports, type PlainReport } from '#tests/support/plainReports.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { readTable } from '#tests/support/readTable.ts';

// Every claim is worked out here a second time, from the CSVs alone, without the rules under test.

const dataAsAt = '2026-08-20';
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => words[count] ?? String(count);
const grade = ['', 'inadequate', 'requires improvement', 'good', 'outstanding'];
const parts = ['leaders', 'protection', 'inCare', 'leavers'] as const;
const partWords = {
  leaders: 'for the impact of leaders',
  protection: 'for help and protection',
  inCare: 'for children in care',
  leavers: 'for care leavers',
} as const;

function day(iso: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', options);
}

/** What a lead's sentence must hold, by the lead's council and, where it is of one report, the day. */
type Claims = Map<string, string[]>;

const reports = plainReports();
let list: LeadList;

beforeAll(async () => {
  list = readAnswer((await publishRealData()).output, apiPaths.leads, leadList);
});

function expectExactly(
  kind: LeadKind,
  claims: Claims,
  keyOf: (id: string, day: string) => string = (id) => id,
) {
  const leads = list.leads.filter((lead) => lead.kind === kind);
  expect(leads.map((lead) => keyOf(lead.councilId, lead.day)).sort()).toEqual(
    [...claims.keys()].sort(),
  );
  for (const lead of leads) {
    const sentence = leadSentence(lead, dataAsAt);
    const claimed = claims.get(keyOf(lead.councilId, lead.day)) ?? ['no such claim'];
    for (const claim of [lead.councilName, ...claimed]) expect(sentence).toContain(claim);
  }
}

function collect(claim: (own: readonly PlainReport[]) => string[] | null): Claims {
  const claims: Claims = new Map();
  for (const [council, own] of reports) {
    const found = claim(own);
    if (found !== null) claims.set(council, found);
  }
  return claims;
}

/** Grades gained between two reports; null: one judgement can't be compared. */
function gained(before: PlainReport, after: PlainReport): number[] | null {
  const compared = before.together && after.together ? parts.slice(0, 3) : parts;
  if (compared.some((part) => before.levels[part] === 0 || after.levels[part] === 0)) return null;
  return compared.map((part) => after.levels[part] - before.levels[part]);
}

const sum = (steps: readonly number[]) => steps.reduce((total, step) => total + step, 0);

/** Every judgement's way, as the sentence has to tell it. */
function ways(before: PlainReport, after: PlainReport): string[] {
  return parts.flatMap((part) => {
    const [from, to] = [grade[before.levels[part]] ?? '', grade[after.levels[part]] ?? ''];
    return [from === to ? `unchanged at ${to}` : `from ${from} to ${to}`, partWords[part]];
  });
}

function cautions(before: PlainReport, after: PlainReport): string[] {
  return [
    ...(before.isSif && !after.isSif ? ['Ofsted changed how it inspects in 2018'] : []),
    ...(before.together && !after.together ? ['The earlier report judged children in care'] : []),
    ...(!before.together && after.together ? ['The later report judged children in care'] : []),
  ];
}

describe.each([
  ['fell', -1],
  ['rose', 1],
] as const)('largest changes since 2019: %s', (kind, turn) => {
  test('each and no other, with its sum, its reports and its cautions', () => {
    const created = new Map(
      readTable('councils.csv').map((row) => [row['council_id'], row['established_on'] ?? '']),
    );
    const claims = collect((own) => {
      const before = own.filter(({ published }) => published <= '2019-12-31').at(-1);
      const after = own.at(-1);
      if (before === undefined || after === undefined || before === after) return null;
      if ((created.get(after.council) ?? '') > '2019-12-31') return null;
      const steps = gained(before, after);
      if (steps === null || Math.sign(sum(steps)) !== turn) return null;
      const noOverall = after.levels.overall === 0;
      const overall = noOverall ? 0 : after.levels.overall - before.levels.overall;
      if (Math.abs(sum(steps)) < 4 && overall * turn < 2) return null;
      const [was, is] = [grade[before.levels.overall] ?? '', grade[after.levels.overall] ?? ''];
      return [
        `Ofsted’s ${inWords(steps.length)} judgements`,
        `${kind} by ${inWords(Math.abs(sum(steps)))} grade`,
        `${day(before.published)} and ${day(after.published)}`,
        noOverall
          ? 'The later report has no overall grade.'
          : overall === 0
            ? `The overall grade is ${is} in both.`
            : `The overall grade ${overall > 0 ? 'rose' : 'fell'} from ${was} to ${is}.`,
        ...ways(before, after),
        ...cautions(before, after),
      ];
    });
    expect(claims.size).toBeGreaterThan(5);
    expectExactly(kind, claims);
  });
});

test('every judgement changed at once, at the latest inspection', () => {
  const claims = collect((own) => {
    const [before, after] = own.slice(-2);
    if (before === undefined || after === undefined) return null;
    const steps = gained(before, after);
    if (steps === null) return null;
    const rose = steps.every((step) => step > 0);
    if (!rose && !steps.every((step) => step < 0)) return null;
    return [
      `All ${inWords(steps.length)} of Ofsted’s judgements`,
      rose ? ' rose ' : ' fell ',
      `${day(before.published)} and ${day(after.published)}`,
      ...(new Set(ways(before, after)).size === 5
        ? [`each ${ways(before, after)[0] ?? ''}`]
        : ways(before, after)),
      ...cautions(before, after),
    ];
  });
  expectExactly('all-changed', claims);
});

test('from one end of the scale to the other', () => {
  const claims: Claims = new Map();
  for (const [council, own] of reports) {
    own.forEach((after, place) => {
      const before = own[place - 1];
      if (before === undefined) return;
      const isFar = (part: keyof PlainReport['levels']) =>
        [before.levels[part], after.levels[part]].sort().join() === '1,4';
      const far = parts.filter(isFar);
      const overall = isFar('overall');
      const [first] = far;
      if (first === undefined && !overall) return;
      const up = first === undefined ? after.levels.overall === 4 : after.levels[first] === 4;
      claims.set(`${council} ${after.published}`, [
        up ? 'rose from inadequate to outstanding' : 'fell from outstanding to inadequate',
        `${day(before.published)} and ${day(after.published)}`,
        ...far.map((part) => partWords[part]),
        ...(overall ? [' overall'] : []),
      ]);
    });
  }
  expect(claims.size).toBeGreaterThan(5);
  expectExactly('end-to-end', claims, (id, on) => `${id} ${on}`);
});

test('first reports without an overall grade', () => {
  const claims = collect((own) => {
    const place = own.findIndex(({ started }) => started >= '2026-04-01');
    const [report, before] = [own[place], own[place - 1]];
    if (report === undefined) return null;
    const levels = parts.map((part) => report.levels[part]);
    return [
      `report of ${day(report.published)}`,
      ...(new Set(levels).size === 1
        ? [`All four of its judgements are ${grade[levels[0] ?? 0] ?? ''}`]
        : parts.flatMap((part) => [grade[report.levels[part]] ?? '', partWords[part]])),
      ...(before === undefined
        ? []
        : [`of ${day(before.published)}, gave ${grade[before.levels.overall] ?? ''} overall`]),
    ];
  });
  expect(claims.size).toBe(11);
  expectExactly('no-overall', claims);
});

test('inadequate more than once', () => {
  const claims = collect((own) => {
    const found = (['overall', ...parts] as const).flatMap((part) => {
      const times = own.filter(({ levels }) => levels[part] === 1);
      if (times.length < 2) return [];
      const dates = times.map(({ published }) => day(published));
      return [
        part === 'overall' ? 'overall' : partWords[part],
        `in ${inWords(times.length)} reports`,
        `${dates.slice(0, -1).join(', ')} and ${dates.at(-1) ?? ''}`,
      ];
    });
    return found.length === 0 ? null : found;
  });
  expectExactly('inadequate-again', claims);
});

test('inadequate overall with one judgement alone inadequate', () => {
  const claims: Claims = new Map();
  for (const [council, own] of reports) {
    for (const report of own) {
      // One judgement for both is one row.
      if (report.levels.overall !== 1 || report.inadequate !== 1) continue;
      const part = parts.find((one) => report.levels[one] === 1);
      if (part === undefined) continue;
      claims.set(`${council} ${report.published}`, [
        `report of ${day(report.published)}`,
        `that on ${partWords[part].replace('for ', '')}`,
        ...(report === own.at(-1) ? [] : ['has been inspected again since']),
      ]);
    }
  }
  expect([...claims.keys()]).toContain('cheshire-east 2024-05-16');
  expectExactly('one-judgement', claims, (id, on) => `${id} ${on}`);
});

test('care leavers below children in care', () => {
  const claims = collect((own) => {
    const report = own.at(-1);
    if (report === undefined || report.isSif || report.together) return null;
    const { inCare, leavers } = report.levels;
    if (inCare === 0 || leavers === 0 || leavers >= inCare) return null;
    return [
      day(report.published),
      `${grade[leavers] ?? ''} for care leavers and ${grade[inCare] ?? ''} for children in care`,
      `${inWords(inCare - leavers)} grade`,
    ];
  });
  expectExactly('care-leavers-lower', claims);
});

test('outstanding at three inspections running', () => {
  const claims = collect((own) => {
    const graded = own.filter(({ levels }) => levels.overall > 0);
    const run: PlainReport[] = [];
    for (const report of [...graded].reverse()) {
      if (report.levels.overall !== 4) break;
      run.unshift(report);
    }
    if (run.length < 3) return null;
    return [`at ${inWords(run.length)} graded`, ...run.map(({ published }) => day(published))];
  });
  expect(claims.size).toBe(4);
  expectExactly('outstanding-run', claims);
});

test('longest without a graded inspection: ten, and how many have waited longer', () => {
  const last = [...reports.values()].flatMap((own) => own.at(-1) ?? []);
  const starts = last.map(({ started }) => started).sort();
  const tenth = starts[9] ?? '';
  const leads = list.leads.filter(({ kind }) => kind === 'longest-without');
  expect(leads).toHaveLength(10);
  for (const lead of leads) {
    const own = last.find(({ council }) => council === lead.councilId);
    const started = own?.started ?? '';
    expect(started <= tenth, lead.councilName).toBe(true);
    const longer = starts.filter((other) => other < started).length;
    const sentence = leadSentence(lead, dataAsAt);
    expect(sentence).toContain(`that has a published report, on ${day(started)}.`);
    expect(sentence).toContain(longer === 0 ? 'No council' : `Only ${inWords(longer)} council`);
  }
});
