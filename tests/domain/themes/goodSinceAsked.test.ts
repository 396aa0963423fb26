import { expect, test } from 'vitest';
import type { Council, Improvement } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Grade } from '#contract/gradeIds.ts';
import type { Coverage, ImprovementArea } from '#contract/inspectionIds.ts';
import { goodSinceAsked } from '#domain/themes/goodSinceAsked.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

type Asked = Parameters<typeof goodSinceAsked>[0];

/** Leaders, help and protection, children in care, care leavers. */
type Four = readonly [Grade, Grade, Grade, Grade];

function report(year: number, [leaders, help, care, leavers]: Four): GradedReport {
  return {
    inspectionId: `eastmere-${year}`,
    framework: 'ilacs-2023',
    startedOn: `${year}-03-01`,
    publishedOn: `${year}-05-01`,
    grades: {
      overall: leaders,
      leaders,
      'help-and-protection': help,
      'children-in-care': care,
      'care-leavers': leavers,
    },
  };
}

function asks(
  year: number,
  areas: readonly (readonly [ImprovementArea, ...string[]])[],
  coverage: Coverage = 'full',
): Improvement {
  return {
    inspectionId: `eastmere-${year}`,
    coverage,
    areas: areas.map(([area, ...themes], at) => ({ position: at + 1, area, themes, summary: '' })),
  };
}

function eastmere(parts: Pick<Council, 'reports' | 'improvement'>): Asked {
  return {
    id: 'eastmere',
    establishedOn: null,
    abolishedOn: null,
    dataAsAt: '2026-06-30',
    ...parts,
  };
}

const weak: Four = [
  'requires-improvement',
  'requires-improvement',
  'requires-improvement',
  'requires-improvement',
];
const goodHelp: Four = ['requires-improvement', 'good', 'good', 'inadequate'];

test('the judgement the request was under is good in the latest report', () => {
  const council = eastmere({
    reports: [report(2023, weak), report(2025, goodHelp)],
    improvement: [
      asks(2023, [
        ['help-and-protection', 'records'],
        ['impact-of-leaders', 'workforce'],
      ]),
      asks(2025, [['impact-of-leaders', 'workforce']]),
    ],
  });
  expect(goodSinceAsked(council, 'records')).toEqual({
    councilId: 'eastmere',
    askedIn: 'eastmere-2023',
    judgedIn: 'eastmere-2025',
    lanes: ['help-and-protection'],
    again: 'not-asked',
  });
  // Leaders still require improvement.
  expect(goodSinceAsked(council, 'workforce')).toBeNull();
  expect(goodSinceAsked(council, 'voice')).toBeNull();
});

test('all the judgements it was under; of the whole service, all four', () => {
  const two = eastmere({
    reports: [report(2023, weak), report(2025, goodHelp)],
    improvement: [
      asks(2023, [
        ['help-and-protection', 'records'],
        ['children-in-care', 'records'],
      ]),
      asks(2025, []),
    ],
  });
  expect(goodSinceAsked(two, 'records')?.lanes).toEqual([
    'help-and-protection',
    'children-in-care',
  ]);
  const whole = (grades: Four) =>
    eastmere({
      reports: [report(2023, weak), report(2025, grades)],
      improvement: [asks(2023, [['whole-service', 'records']]), asks(2025, [])],
    });
  expect(goodSinceAsked(whole(goodHelp), 'records')).toBeNull();
  expect(goodSinceAsked(whole(['outstanding', 'good', 'good', 'good']), 'records')?.lanes).toEqual([
    'leaders',
    'help-and-protection',
    'children-in-care',
    'care-leavers',
  ]);
});

test('the latest report alone counts: good once and not any more is no place to learn from', () => {
  const council = eastmere({
    reports: [report(2019, weak), report(2022, goodHelp), report(2025, weak)],
    improvement: [asks(2019, [['help-and-protection', 'records']]), asks(2022, []), asks(2025, [])],
  });
  expect(goodSinceAsked(council, 'records')).toBeNull();
});

test('where the latest report asks again, or cannot tell, it says so', () => {
  const council = (latest: Improvement) =>
    eastmere({
      reports: [report(2023, weak), report(2025, goodHelp)],
      improvement: [asks(2023, [['help-and-protection', 'records']]), latest],
    });
  const again = asks(2025, [['children-in-care', 'records']]);
  expect(goodSinceAsked(council(again), 'records')?.again).toBe('came-back');
  const partly = asks(2025, [['children-in-care', 'health']], 'partial');
  expect(goodSinceAsked(council(partly), 'records')?.again).toBe('unknown');
});

test('no later report, an abolished council and what is left over teach nothing', () => {
  const parts = {
    reports: [report(2023, weak), report(2025, goodHelp)],
    improvement: [asks(2023, [['help-and-protection', 'records', 'other']]), asks(2025, [])],
  };
  const council = eastmere(parts);
  expect(goodSinceAsked(council, 'other')).toBeNull();
  expect(goodSinceAsked({ ...council, abolishedOn: '2026-04-01' }, 'records')).toBeNull();
  expect(goodSinceAsked({ ...council, abolishedOn: '2027-04-01' }, 'records')).not.toBeNull();
  const first = eastmere({
    reports: [report(2025, goodHelp)],
    improvement: [asks(2025, [['help-and-protection', 'records']])],
  });
  expect(goodSinceAsked(first, 'records')).toBeNull();
});

// By hand from judgements.csv: impact of leaders inadequate in 2021, outstanding in 2025; Blackpool was
// asked under two judgements in 2019; Liverpool's children in care were good in 2026, but its leaders'
// request of 2023 came back; Cheshire East's leaders require improvement.
test('management oversight in four real councils', async () => {
  const councils = await realCouncils([
    'north-east-lincolnshire',
    'blackpool',
    'liverpool',
    'cheshire-east',
  ]);
  expect(councils.map((council) => goodSinceAsked(council, 'management-oversight'))).toEqual([
    {
      councilId: 'north-east-lincolnshire',
      askedIn: 'north-east-lincolnshire-ilacs-2021-11-26',
      judgedIn: 'north-east-lincolnshire-ilacs-2025-09-03',
      lanes: ['leaders'],
      again: 'not-asked',
    },
    {
      councilId: 'blackpool',
      askedIn: 'blackpool-ilacs-2019-01-17',
      judgedIn: 'blackpool-ilacs-2026-07-28',
      lanes: ['help-and-protection', 'children-in-care'],
      again: 'not-asked',
    },
    {
      councilId: 'liverpool',
      askedIn: 'liverpool-ilacs-2023-05-25',
      judgedIn: 'liverpool-ilacs-2026-07-07',
      lanes: ['leaders'],
      again: 'came-back',
    },
    null,
  ]);
});
