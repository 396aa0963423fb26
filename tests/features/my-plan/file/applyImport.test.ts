import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyImport } from '#features/my-plan/file/applyImport.ts';
import { statusChanged } from '#features/my-plan/file/statusChanged.ts';
import type { OwnMilestone, OwnPlan } from '#features/my-plan/ownPlan.ts';
import { ownPlanArbitrary } from './ownPlanArbitrary.ts';

function action(fields: Partial<OwnMilestone> & Pick<OwnMilestone, 'id'>): OwnMilestone {
  return {
    title: `Action ${fields.id}`,
    priority: '',
    themes: [],
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
    earlier: null,
    evidence: null,
    note: null,
    question: null,
    ...fields,
  };
}

function plan(...milestones: OwnMilestone[]): OwnPlan {
  return { title: 'Eastmere', council: 'Eastmere', startedFrom: 'eastmere-2026', milestones };
}

const here = action({
  id: 'flats',
  title: 'Open flats',
  due: '2026-09',
  ownerRole: 'Head of housing',
  status: 'on-track',
  statusAsAt: '2026-03-03',
  question: 'When is the first ready?',
  themes: ['care-leaver-homes'],
});

describe('adding a file', () => {
  it('updates an action that is there, keeping the status and due date before', () => {
    const file = plan(
      action({ id: 'new' }),
      action({
        id: 'flats',
        title: 'Open four flats',
        due: '2027-01',
        status: 'delayed',
        statusAsAt: '2026-06-12',
      }),
    );
    const after = applyImport(plan(action({ id: 'first' }), here), file, 'add');
    expect(after.milestones.map(({ id }) => id)).toEqual(['first', 'flats', 'new']);
    expect(after.milestones[1]).toEqual({
      ...here,
      title: 'Open four flats',
      due: '2027-01',
      originalDue: '2026-09',
      status: 'delayed',
      statusAsAt: '2026-06-12',
      earlier: { status: 'on-track', asAt: '2026-03-03' },
    });
  });

  it('leaves what the file does not say as it was', () => {
    const after = applyImport(
      plan(here),
      plan(action({ id: 'flats', title: 'Open flats' })),
      'add',
    );
    expect(after.milestones).toEqual([here]);
  });

  it('keeps the day of a status the file repeats without one', () => {
    const same = action({ id: 'flats', title: 'Open flats', status: 'on-track' });
    expect(applyImport(plan(here), plan(same), 'add').milestones).toEqual([here]);
    const other = action({ id: 'flats', title: 'Open flats', status: 'complete' });
    expect(applyImport(plan(here), plan(other), 'add').milestones[0]).toMatchObject({
      status: 'complete',
      statusAsAt: null,
      earlier: { status: 'on-track', asAt: '2026-03-03' },
    });
  });

  it('keeps the plan’s own name, and takes the file’s for a plan without', () => {
    const named = { ...plan(), title: 'Mine', council: null, startedFrom: null };
    const file = { ...plan(action({ id: 'a' })), title: 'File', council: 'Norwick' };
    expect(applyImport({ ...named, milestones: [here] }, file, 'add')).toMatchObject({
      title: 'Mine',
      council: 'Norwick',
      startedFrom: null,
    });
    expect(applyImport({ ...named, title: '' }, file, 'add')).toEqual(file);
  });

  it('loses no action of either, and changes nothing when done again', () => {
    fc.assert(
      fc.property(ownPlanArbitrary, ownPlanArbitrary, (current, other) => {
        // Every second action of the file is one that is there.
        const milestones = other.milestones.map((one, at) => ({
          ...one,
          id: (at % 2 === 0 ? current.milestones[at]?.id : undefined) ?? `file-${one.id}`,
        }));
        const incoming = { ...other, milestones };
        const after = applyImport(current, incoming, 'add');
        const all = [...current.milestones, ...milestones].map(({ id }) => id);
        expect(after.milestones.map(({ id }) => id)).toEqual([...new Set(all)]);
        expect(applyImport(after, incoming, 'add')).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });
});

it('replacing takes the file’s plan as it is', () => {
  const file = { ...plan(action({ id: 'a' })), title: 'File' };
  expect(applyImport(plan(here), file, 'replace')).toEqual(file);
});

describe('a status', () => {
  it('that changes keeps the one before, with its date', () => {
    expect(statusChanged(here, 'at-risk', '2026-06-12')).toEqual({
      ...here,
      status: 'at-risk',
      statusAsAt: '2026-06-12',
      earlier: { status: 'on-track', asAt: '2026-03-03' },
    });
  });

  it('that is the same again only takes the new date', () => {
    const before = { ...here, earlier: { status: 'at-risk', asAt: '2026-01' } as const };
    expect(statusChanged(before, 'on-track', '2026-06-12')).toEqual({
      ...before,
      statusAsAt: '2026-06-12',
    });
  });
});
