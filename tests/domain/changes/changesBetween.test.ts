import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Council, Improvement } from '#contract/council.ts';
import type { Coverage } from '#contract/inspectionIds.ts';
import { changesBetween } from '#domain/changes/changesBetween.ts';
import { seenCouncil } from '#domain/changes/seenCouncil.ts';
import { seenOf } from '#domain/changes/seenOf.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { imaginaryMilestone, imaginaryPlan } from './imaginaryPlan.ts';

function between(before: Partial<Council>, after: Partial<Council>) {
  return changesBetween(seenOf(imaginaryCouncil(before)), seenOf(imaginaryCouncil(after)));
}

const { ilacs2019, ilacs2024 } = imaginaryReports;

it('finds nothing where nothing changed, in a council with some of everything', () => {
  const council: Partial<Council> = {
    reports: [ilacs2019, ilacs2024],
    inspections: [
      imaginaryInspection({ id: 'visit-1', kind: 'focused-visit', startedOn: '2025-01-14' }),
    ],
    events: [imaginaryEvent({ id: 'e1', type: 'other', occurredOn: '2025' })],
    plans: [imaginaryPlan({ milestones: [imaginaryMilestone({ due: '2025-03' })] })],
    improvement: [{ inspectionId: 'e-2024', coverage: 'none-named', areas: [] }],
  };
  expect(between(council, council)).toEqual([]);
  const seen = seenOf(imaginaryCouncil(council));
  expect(v.parse(seenCouncil, JSON.parse(JSON.stringify(seen)))).toEqual(seen);
});

describe('reports', () => {
  it('new, corrected and taken out', () => {
    expect(between({ reports: [ilacs2019] }, { reports: [ilacs2019, ilacs2024] })).toMatchObject([
      { kind: 'report', on: '2024-05-16', inspectionId: 'e-2024', framework: 'ilacs-2023' },
    ]);
    const mended = imaginaryReport('e-2024', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRGI');
    expect(between({ reports: [ilacs2024] }, { reports: [mended] })).toMatchObject([
      { kind: 'report-corrected', inspectionId: 'e-2024', on: null },
    ]);
    expect(between({ reports: [ilacs2019, ilacs2024] }, { reports: [ilacs2024] })).toMatchObject([
      { kind: 'removed', what: 'report', occurredOn: '2020-01-09' },
    ]);
  });

  it('transcribed, once they are known', () => {
    const improvement = (coverage: Coverage, areas: number): Improvement => ({
      inspectionId: 'e-2024',
      coverage,
      areas: Array.from({ length: areas }, (_, index) => ({
        position: index + 1,
        area: 'care-leavers',
        themes: [],
        summary: 'Made up.',
      })),
    });
    const before = { improvement: [improvement('not-transcribed', 0)] };
    const reports = [ilacs2024];
    const after = { reports, improvement: [improvement('full', 2)] };
    expect(between({ reports, ...before }, after)).toMatchObject([
      { kind: 'transcribed', inspectionId: 'e-2024', coverage: 'full', areas: 2, on: null },
    ]);
    // A report that is new itself is one change.
    expect(between({}, { reports, ...before }).map(({ kind }) => kind)).toEqual(['report']);
  });
});

describe('visits', () => {
  const made = imaginaryInspection({
    id: 'visit-1',
    kind: 'monitoring-visit',
    startedOn: '2026-03-10',
    topic: 'front-door',
  });
  const published = { ...made, publishedOn: '2026-04-21' };
  const told = imaginaryEvent({
    id: 'e1',
    type: 'monitoring-visit',
    occurredOn: '2026-03',
    title: 'First visit to Eastmere',
  });

  it('made, published and described', () => {
    expect(between({}, { inspections: [made] })).toMatchObject([
      { kind: 'visit', on: '2026-03-10', visit: 'monitoring-visit', topic: 'front-door' },
    ]);
    expect(between({ inspections: [made] }, { inspections: [published] })).toMatchObject([
      { kind: 'visit-published', on: '2026-04-21', occurredOn: '2026-03-10' },
    ]);
    const events = [{ ...told, inspectionId: 'visit-1' }];
    expect(between({ inspections: [made] }, { inspections: [made], events })).toMatchObject([
      { kind: 'visit-described', title: 'First visit to Eastmere' },
    ]);
  });

  it('known from an event first are the same visit when Ofsted’s tables have it too', () => {
    const before = { events: [told] };
    const after = { inspections: [made], events: [{ ...told, inspectionId: 'visit-1' }] };
    expect(between(before, after)).toEqual([]);
  });

  it('taken out', () => {
    expect(between({ events: [told] }, {})).toMatchObject([
      { kind: 'removed', what: 'visit', title: 'First visit to Eastmere', occurredOn: '2026-03' },
    ]);
  });
});

describe('events', () => {
  const meeting = imaginaryEvent({ id: 'e2', type: 'progress-report', occurredOn: '2026-01-19' });

  it('new and taken out', () => {
    expect(between({}, { events: [meeting] })).toMatchObject([
      { kind: 'event', on: '2026-01-19', type: 'progress-report' },
    ]);
    expect(between({ events: [meeting] }, {})).toMatchObject([
      { kind: 'removed', what: 'event', title: 'Made-up event e2' },
    ]);
  });
});

describe('plans', () => {
  const plan = (...milestones: Parameters<typeof imaginaryMilestone>[0][]) => ({
    plans: [imaginaryPlan({ milestones: milestones.map(imaginaryMilestone) })],
  });

  it('a new plan is one change, not one for each action', () => {
    expect(between({}, plan({ id: 'm1' }, { id: 'm2' }))).toMatchObject([
      { kind: 'plan', planId: 'eastmere-plan', actions: 2 },
    ]);
  });

  it('a new action, and one taken out', () => {
    expect(between(plan({ id: 'm1' }), plan({ id: 'm2', due: '2027-01' }))).toMatchObject([
      { kind: 'action', milestoneId: 'm2', due: '2027-01' },
      { kind: 'removed', what: 'action', title: 'Do what the made-up plan says' },
    ]);
  });

  it('a status that changed, and one reported once more', () => {
    const before = plan({ status: 'on-track', statusAsAt: '2026-01-19' });
    expect(between(before, plan({ status: 'delayed', statusAsAt: '2026-04-20' }))).toMatchObject([
      { kind: 'status', from: 'on-track', to: 'delayed', on: '2026-04-20' },
    ]);
    expect(between(before, plan({ status: 'on-track', statusAsAt: '2026-04-20' }))).toMatchObject([
      { kind: 'status', from: 'on-track', to: 'on-track', on: '2026-04-20' },
    ]);
  });

  it('a due date that moved, was published or withdrawn', () => {
    expect(between(plan({ due: '2027-01' }), plan({ due: '2027-06-30' }))).toMatchObject([
      { kind: 'due-moved', from: '2027-01', to: '2027-06-30' },
    ]);
    expect(between(plan({}), plan({ due: '2027' }))).toMatchObject([
      { kind: 'due-moved', from: null, to: '2027' },
    ]);
    expect(between(plan({ due: '2027' }), plan({}))).toMatchObject([
      { kind: 'due-moved', from: '2027', to: null },
    ]);
  });

  it('an action that fell due between the days the data reached to', () => {
    const same = plan({ due: '2026-06', status: 'on-track' });
    const early = { ...same, dataAsAt: '2026-06-30' };
    expect(between(early, { ...same, dataAsAt: '2026-07-01' })).toMatchObject([
      { kind: 'fell-due', on: '2026-07-01', due: '2026-06', reportedSince: false },
    ]);
    expect(
      between({ ...same, dataAsAt: '2026-07-01' }, { ...same, dataAsAt: '2026-08-20' }),
    ).toEqual([]);
  });

  it('are named when they are taken out', () => {
    expect(between(plan({}), {})).toMatchObject([
      { kind: 'removed', what: 'plan', title: 'Made-up improvement plan' },
    ]);
  });
});
