import { describe, expect, it } from 'vitest';
import type { Council, Inspection } from '#contract/council.ts';
import { isInadequate, planNeeds } from '#domain/planNeeds.ts';
import { imaginaryInspection, imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

const may = [{ date: '2024-05-27', name: 'Spring bank holiday' }];
const inadequate = imaginaryReport('e-2024', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI');
const good = imaginaryReport('e-2025', 'ilacs-2023', '2025-06-02', '2025-07-21', 'GGGGG');

function inspection(
  kind: Inspection['kind'],
  publishedOn: string | null,
  priorityAction: boolean | null,
  startedOn = publishedOn,
): Inspection {
  const id = `${kind}-${startedOn ?? ''}`;
  return imaginaryInspection({ id, kind, startedOn, publishedOn, priorityAction });
}

function needsOf(
  facts: Partial<Pick<Council, 'abolishedOn' | 'reports' | 'inspections'>>,
  plans: Parameters<typeof planNeeds>[1] = [],
) {
  return planNeeds({ abolishedOn: null, reports: [], inspections: [], ...facts }, plans, may);
}

function reasonsOf(facts: Parameters<typeof needsOf>[0]): [reason: string, inspection: string][] {
  return needsOf(facts).map(({ reason, inspectionId }) => [reason, inspectionId]);
}

describe('an inadequate report', () => {
  it('asks for a plan due 70 working days on', () => {
    const inspections = [
      imaginaryInspection({
        id: 'e-2024',
        kind: 'ilacs-standard',
        startedOn: '2024-02-26',
        reportAddress: 'https://reports.example/e',
      }),
    ];
    expect(needsOf({ reports: [inadequate], inspections })).toEqual([
      {
        inspectionId: 'e-2024',
        reason: 'inadequate',
        publishedOn: '2024-05-16',
        reportAddress: 'https://reports.example/e',
        // 14 weeks after a Thursday, and a bank holiday.
        due: { from: '2024-05-16', workingDays: 70, dueOn: '2024-08-23', bankHolidays: may },
        planIds: [],
        otherPlanIds: [],
      },
    ]);
  });

  it('asks no more once a better one is published', () => {
    expect(needsOf({ reports: [inadequate, good] })).toEqual([]);
    expect(reasonsOf({ reports: [good, { ...inadequate, publishedOn: '2026-01-12' }] })).toEqual([
      ['inadequate', 'e-2024'],
    ]);
  });

  it('is one with an inadequate judgement, where no overall grade is given', () => {
    const report = (grades: string) =>
      imaginaryReport('n-2026', 'ilacs-2026', '2026-05-11', '2026-06-15', grades);
    expect(isInadequate(report('-RRRI'))).toBe(true);
    expect(isInadequate(report('-IGGG'))).toBe(true);
    expect(isInadequate(report('-RRRR'))).toBe(false);
    expect(reasonsOf({ reports: [report('-RRRI')] })).toEqual([['inadequate', 'n-2026']]);
  });

  it('is not one with an inadequate judgement and a better overall grade', () => {
    expect(isInadequate({ grades: { ...inadequate.grades, overall: 'good' } })).toBe(false);
  });
});

describe('a joint inspection with an area for priority action', () => {
  it('asks for a plan when it came after the graded report, and no day is worked out', () => {
    const joint = inspection('jtai', '2025-09-01', true);
    expect(needsOf({ reports: [good], inspections: [joint] })).toMatchObject([
      { reason: 'priority-action-jtai', inspectionId: joint.id, due: null },
    ]);
    expect(reasonsOf({ inspections: [joint] })).toEqual([['priority-action-jtai', joint.id]]);
  });

  it('is replaced by the graded report after it, or the next joint inspection', () => {
    const joint = inspection('jtai', '2025-07-20', true);
    expect(needsOf({ reports: [good], inspections: [joint] })).toEqual([]);
    const next = inspection('jtai', '2026-03-02', false);
    const earlier = inspection('jtai', '2025-09-01', true);
    expect(needsOf({ reports: [good], inspections: [earlier, next] })).toEqual([]);
  });
});

describe('an area SEND inspection with an area for priority action', () => {
  const send = inspection('send', '2024-06-12', true);

  it('asks for a plan whatever graded report comes after it', () => {
    expect(reasonsOf({ reports: [good], inspections: [send] })).toEqual([
      ['priority-action-send', send.id],
    ]);
  });

  it('is replaced by the next area SEND inspection, once that is published', () => {
    const next = inspection('send', '2026-05-05', false, '2026-03-02');
    const underWay = inspection('send', null, null, '2026-03-02');
    expect(needsOf({ inspections: [send, next] })).toEqual([]);
    expect(reasonsOf({ inspections: [send, underWay] })).toEqual([
      ['priority-action-send', send.id],
    ]);
  });

  it('does not ask where it is not known whether it named one', () => {
    expect(needsOf({ inspections: [inspection('send', '2024-06-12', null)] })).toEqual([]);
  });
});

it('names every report that asks', () => {
  const inspections = [
    inspection('send', '2023-03-01', true),
    inspection('jtai', '2024-09-02', true),
  ];
  expect(reasonsOf({ reports: [inadequate], inspections })).toEqual([
    ['inadequate', 'e-2024'],
    ['priority-action-jtai', 'jtai-2024-09-02'],
    ['priority-action-send', 'send-2023-03-01'],
  ]);
});

it('asks nothing of an abolished council', () => {
  expect(needsOf({ reports: [inadequate], abolishedOn: '2024-06-01' })).toEqual([]);
});

function plan(
  id: string,
  inspectionId: string | null,
  adoptedOn: string | null = null,
  paperOf: string | null = null,
) {
  return {
    id,
    inspectionId,
    adoptedOn,
    source: { address: null, title: 'Made-up paper', publishedOn: paperOf },
  };
}

it('is answered by plans that name the report; those that name none stand beside', () => {
  const plans = [plan('answer', 'e-2024'), plan('silent', null), plan('older', 'e-2019')];
  expect(needsOf({ reports: [inadequate] }, plans)).toMatchObject([
    { planIds: ['answer'], otherPlanIds: ['silent'] },
  ]);
});

it('is not answered by a plan that was there before the report of 16 May 2024', () => {
  const plans = [
    plan('adopted-before', null, '2024-05-15'),
    plan('adopted-that-month', null, '2024-05'),
    plan('told-of-before', null, null, '2023-10-25'),
    plan('told-of-since', null, null, '2025-10-01'),
    // Adopted since, in a paper that says it was coming.
    plan('announced-before', null, '2024-07-17', '2024-05-01'),
  ];
  expect(needsOf({ reports: [inadequate] }, plans)).toMatchObject([
    { otherPlanIds: ['adopted-that-month', 'told-of-since', 'announced-before'] },
  ]);
});
