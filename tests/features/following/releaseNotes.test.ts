import { expect, it } from 'vitest';
import type { DataChange } from '#contract/changes.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council as councilFile } from '#contract/council.ts';
import { changesAfter } from '#domain/changes/changesAfter.ts';
import { changesBetween } from '#domain/changes/changesBetween.ts';
import { seenOf } from '#domain/changes/seenOf.ts';
import { releaseNotes } from '#features/following/releaseNotes.ts';
import { untoldChange } from '#features/following/untoldChange.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';

const council = readAnswer(tinyAnswers(), apiPaths.council('eastmere'), councilFile);
const { version } = council;
const list = { version, releases: [...tinyReleases] };
const now = seenOf(council);

/** As Eastmere's data were before the second release. */
const before = {
  ...now,
  version: 'seen-before',
  reports: now.reports.map((report) =>
    report.id === 'eastmere-ilacs-2024-05-16'
      ? // Overall, leaders, help, children in care, care leavers: the fourth was inadequate.
        { ...report, grades: 'older' }
      : report,
  ),
  events: [
    ...now.events,
    { id: 'eastmere-e06', type: 'progress-report' as const, occurredOn: '2025-06', title: 'Twice' },
  ],
  plans: now.plans.map((plan) => ({
    ...plan,
    milestones: plan.milestones.map((one) =>
      one.id === 'eastmere-2024-m02'
        ? { ...one, status: 'on-track' as const, statusAsAt: '2025-10' }
        : one.id === 'eastmere-2024-m03'
          ? { ...one, due: '2026-06' }
          : one,
    ),
  })),
};

it('adds to what the list tells since a look: both values, and why; nothing is told twice', () => {
  const changes = changesBetween(before, now);
  expect(changes.map(({ kind }) => kind).toSorted()).toEqual([
    'due-moved',
    'removed',
    'report-corrected',
    'status',
  ]);
  const seen = { on: '2026-06-01', council: before };
  const notes = releaseNotes(list, { councilId: 'eastmere', changes, seen, meeting: null });
  expect(notes.others).toEqual([]);
  expect([...notes.told].toSorted()).toEqual([
    [
      'removed:eastmere-e06',
      {
        releasedOn: '2026-07-16',
        detail: 'Made up: a grade was typed wrongly, and one visit stood in the data twice.',
      },
    ],
    [
      'report-corrected:eastmere-ilacs-2024-05-16',
      {
        releasedOn: '2026-07-16',
        detail: 'Children in care: inadequate, now requires improvement',
      },
    ],
  ]);
});

it('tells since a meeting what carries no date of its own, and not the status that does', () => {
  const meeting = '2026-01-10';
  const changes = changesAfter(council, meeting, council.dataAsAt);
  const { others, told } = releaseNotes(list, {
    councilId: 'eastmere',
    changes,
    seen: null,
    meeting,
  });
  expect(told.size).toBe(0);
  expect(others.map(({ name, changes: own }) => [name, own.map(({ title }) => title)])).toEqual([
    [
      '16 July 2026',
      [
        'Second monitoring visit, June 2025',
        'Action: Every manager reviews cases monthly',
        'Grades: Standard inspection, published 16 May 2024',
      ],
    ],
  ]);
});

it('leaves out releases of before, and those of other councils', () => {
  const asked = { councilId: 'eastmere', changes: [], seen: null };
  expect(releaseNotes(list, { ...asked, meeting: '2026-07-16' }).others).toEqual([]);
  expect(releaseNotes(list, { ...asked, meeting: '2026-07-15' }).others).toHaveLength(1);
  const skerry = { ...asked, councilId: 'skerry-isles', meeting: '2026-01-01' };
  expect(releaseNotes(list, skerry).others).toEqual([]);
});

it('counts from a look: not where the data are the same; also a release that came up late', () => {
  const since = (on: string, seen: typeof now) =>
    releaseNotes(list, {
      councilId: 'eastmere',
      changes: [],
      seen: { on, council: seen },
      meeting: null,
    }).others.length;
  expect(since('2026-07-01', now)).toBe(0);
  expect(since('2026-07-16', { ...now, version: 'older' })).toBe(1);
  expect(since('2026-07-20', { ...now, version: 'older' })).toBe(0);
  expect(since('2026-07-20', { ...now, version: 'older', dataAsAt: '2026-05-05' })).toBe(1);
  // The data of a release were seen: those after it are new, whatever the days.
  expect(since('2026-07-20', { ...now, version: 'first0000000' })).toBe(1);
  expect(since('2026-07-16', { ...now, version: 'second000000' })).toBe(0);
});

it('lists both corrections of a grade that was corrected twice, the newest first', () => {
  const [second] = tinyReleases;
  if (second === undefined) throw new Error('no release');
  const again = {
    ...second,
    id: '2026-08-01',
    releasedOn: '2026-08-01',
    changes: second.changes
      .filter(({ table }) => table === 'judgements')
      .map((change) => ({
        ...change,
        id: '2026-08-01/judgements/eastmere-ilacs-2024-05-16',
        values: [{ column: 'children-in-care', before: 'requires-improvement', after: 'good' }],
      })),
  };
  const changes = changesBetween(before, now);
  const { told } = releaseNotes(
    { version, releases: [again, second] },
    {
      councilId: 'eastmere',
      changes,
      seen: { on: '2026-06-01', council: before },
      meeting: null,
    },
  );
  expect(told.get('report-corrected:eastmere-ilacs-2024-05-16')).toEqual({
    releasedOn: '2026-08-01',
    detail:
      'Children in care: requires improvement, now good; before that: Children in care: inadequate, now requires improvement',
  });
});

const value = (column: string) => ({ column, before: 'a', after: 'b' });
const row = (table: string, key: string, rest: Partial<DataChange> = {}): DataChange => ({
  id: `2026-07-16/${table}/${key}`,
  councilId: 'eastmere',
  table,
  what: 'changed',
  title: 'Made up',
  values: [],
  ...rest,
});

it.each([
  ['a new report', row('inspections', 'x', { what: 'added' }), 'report:x'],
  ['a new visit', row('inspections', 'x', { what: 'added' }), 'visit:x'],
  ['what a new report asks', row('improvement-areas', 'x'), 'report:x'],
  ['a new transcription', row('improvement-areas', 'x'), 'transcribed:x'],
  ['a new event', row('events', 'x', { what: 'added' }), 'event:x'],
  [
    'an event of a visit',
    row('events', 'x', { what: 'added', inspectionId: 'v' }),
    'visit-described:v',
  ],
  ['a new plan', row('action-plans', 'x', { what: 'added' }), 'plan:x'],
  ['a new action', row('action-plan-milestones', 'x', { what: 'added' }), 'action:x'],
  [
    'an action of a new plan',
    row('action-plan-milestones', 'x', { what: 'added', planId: 'p' }),
    'plan:p',
  ],
  ['a row taken out', row('events', 'x', { what: 'removed' }), 'removed:x'],
])('%s is told by the list, and only there', (_, change, told) => {
  expect(untoldChange(change, new Set([told]))).toBeNull();
  expect(untoldChange(change, new Set([`${told}-other`]))).toBe(change);
});

it('of an action some values are told by the list: the others are left', () => {
  const change = row('action-plan-milestones', 'm', {
    values: ['title', 'status', 'status_as_at', 'evidence_note', 'due_on', 'read_on'].map(value),
  });
  const left = (...told: string[]) =>
    untoldChange(change, new Set(told))?.values.map(({ column }) => column);
  expect(left()).toHaveLength(6);
  expect(left('status:m')).toEqual(['title', 'due_on', 'read_on']);
  expect(left('status:m', 'due-moved:m')).toEqual(['title', 'read_on']);
  // The day it was read alone is no change worth a line beside its status.
  const read = { ...change, values: ['status', 'read_on', 'source_url'].map(value) };
  expect(untoldChange(read, new Set(['status:m']))).toBeNull();
  expect(untoldChange(read, new Set())).toBe(read);
});
