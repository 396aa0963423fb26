import { describe, expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { council as councilFile } from '#contract/council.ts';
import { changesAfter } from '#domain/changes/changesAfter.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
} from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { imaginaryMilestone, imaginaryPlan } from './imaginaryPlan.ts';

const until = '2026-08-20';

function briefly(council: ReturnType<typeof imaginaryCouncil>, day: string): string[] {
  return changesAfter(council, day, until).map(
    ({ kind, on, possibly }) => `${kind} ${on ?? 'undated'}${possibly ? ' possibly' : ''}`,
  );
}

describe('reports', () => {
  it('count from the day after the meeting', () => {
    const reports = [imaginaryReports.ilacs2024, imaginaryReports.ilacs2026];
    expect(briefly(imaginaryCouncil({ reports }), '2024-05-15')).toEqual([
      'report 2026-08-03',
      'report 2024-05-16',
    ]);
    expect(briefly(imaginaryCouncil({ reports }), '2024-05-16')).toEqual(['report 2026-08-03']);
    expect(briefly(imaginaryCouncil({ reports }), '2026-08-03')).toEqual([]);
  });
});

describe('visits', () => {
  const visit = imaginaryInspection({
    id: 'visit-1',
    kind: 'monitoring-visit',
    startedOn: '2026-03-10',
    publishedOn: '2026-04-21',
  });

  it('count when they are made, or when their letter is published after one made before', () => {
    const council = imaginaryCouncil({ inspections: [visit] });
    expect(briefly(council, '2026-03-09')).toEqual(['visit 2026-03-10']);
    expect(briefly(council, '2026-03-10')).toEqual(['visit-published 2026-04-21']);
    expect(briefly(council, '2026-04-21')).toEqual([]);
  });

  it('known to the month are possibly later', () => {
    const events = [imaginaryEvent({ id: 'e1', type: 'focused-visit', occurredOn: '2026-03' })];
    const council = imaginaryCouncil({ events });
    expect(briefly(council, '2026-02-28')).toEqual(['visit 2026-03']);
    expect(briefly(council, '2026-03-15')).toEqual(['visit 2026-03 possibly']);
    expect(briefly(council, '2026-03-31')).toEqual([]);
  });

  it('and graded inspections are not told again by the events that describe them', () => {
    const events = [
      imaginaryEvent({
        id: 'e1',
        type: 'monitoring-visit',
        occurredOn: '2026-03-10',
        inspectionId: 'visit-1',
      }),
      imaginaryEvent({
        id: 'e2',
        type: 'inspection',
        occurredOn: '2026-06-08',
        inspectionId: 'e-2026',
      }),
    ];
    const council = imaginaryCouncil({
      inspections: [visit],
      events,
      reports: [imaginaryReports.ilacs2026],
    });
    expect(briefly(council, '2026-03-01')).toEqual(['report 2026-08-03', 'visit 2026-03-10']);
  });
});

describe('events', () => {
  it('count when they happened, or when they became known', () => {
    const events = [
      imaginaryEvent({
        id: 'notice',
        type: 'improvement-notice-issued',
        occurredOn: '2026-01',
        publishedOn: '2026-02-12',
      }),
    ];
    const council = imaginaryCouncil({ events });
    expect(briefly(council, '2025-12-31')).toEqual(['event 2026-01']);
    expect(briefly(council, '2026-02-01')).toEqual(['event 2026-02-12']);
    expect(briefly(council, '2026-02-12')).toEqual([]);
  });
});

describe('actions', () => {
  const plans = (fields: Parameters<typeof imaginaryMilestone>[0]) => [
    imaginaryPlan({ milestones: [imaginaryMilestone(fields)] }),
  ];

  it('fall due after the last day they can be on time, if not reported complete', () => {
    const due = imaginaryCouncil({ plans: plans({ due: '2026-01', status: 'on-track' }) });
    expect(briefly(due, '2025-12-01')).toEqual(['fell-due 2026-02-01']);
    // On that day it could still be on time.
    expect(briefly(due, '2026-01-31')).toEqual(['fell-due 2026-02-01']);
    expect(briefly(due, '2026-02-01')).toEqual([]);
    const done = imaginaryCouncil({ plans: plans({ due: '2026-01', status: 'complete' }) });
    expect(briefly(done, '2025-12-01')).toEqual([]);
    const ahead = imaginaryCouncil({ plans: plans({ due: '2026-08', status: 'on-track' }) });
    expect(briefly(ahead, '2025-12-01')).toEqual([]);
  });

  it('have their status reported; what it was before is not known', () => {
    const council = imaginaryCouncil({
      plans: plans({ status: 'delayed', statusAsAt: '2026-05-04' }),
    });
    expect(changesAfter(council, '2026-05-03', until)).toMatchObject([
      { kind: 'status', from: null, to: 'delayed', on: '2026-05-04' },
    ]);
    expect(briefly(council, '2026-05-04')).toEqual([]);
  });

  it('come with a plan that was adopted', () => {
    const council = imaginaryCouncil({ plans: [imaginaryPlan({ adoptedOn: '2026-05-04' })] });
    expect(briefly(council, '2026-05-03')).toEqual(['plan 2026-05-04']);
  });
});

// Worked out by hand from events.csv and action-plan-milestones.csv.
describe('Cheshire East since a meeting on 1 November 2025', async () => {
  const { output } = await publishRealData();
  const council = readAnswer(output, apiPaths.council('cheshire-east'), councilFile);
  const changes = changesAfter(council, '2025-11-01', '2026-08-20');
  const idsOf = (kind: string) =>
    changes.filter((change) => change.kind === kind).map(({ id }) => id.replace(/^.*-2024-m/, 'm'));

  it('has nine statuses of 19 January 2026, and one of November that may be of the first', () => {
    const january = changes.filter(({ kind, on }) => kind === 'status' && on === '2026-01-19');
    expect(january.map(({ id }) => id.replace(/^.*-2024-m/, 'm'))).toEqual([
      'm04',
      'm05',
      'm07',
      'm08',
      'm09',
      'm12',
      'm15',
      'm16',
      'm18',
    ]);
    expect(changes.filter(({ possibly }) => possibly)).toMatchObject([
      { kind: 'status', on: '2025-11', milestoneId: 'cheshire-east-2024-m13', to: 'complete' },
    ]);
  });

  it('has three actions past their date with no report since', () => {
    expect(idsOf('fell-due')).toEqual(['m02', 'm08', 'm06']);
    expect(changes.filter(({ kind }) => kind === 'fell-due')).toMatchObject([
      { on: '2026-07-02', due: '2026-07-01', reportedSince: false },
      { on: '2026-03-01', due: '2026-02', reportedSince: false },
      { on: '2026-02-01', due: '2026-01', reportedSince: false },
    ]);
  });

  it('has the letter on the October visit, two events in January, and nothing else', () => {
    expect(changes.filter(({ kind }) => kind === 'visit-published')).toMatchObject([
      { on: '2025-11-13', occurredOn: '2025-10', visit: 'monitoring-visit' },
    ]);
    expect(changes.filter(({ kind }) => kind === 'event')).toMatchObject([
      { on: '2026-01-19', title: 'Committee approves House Project for care leavers' },
      { on: '2026-01-19', title: 'Progress report: 57% of improvement plan complete' },
    ]);
    expect(changes).toHaveLength(9 + 1 + 3 + 1 + 2);
  });
});
