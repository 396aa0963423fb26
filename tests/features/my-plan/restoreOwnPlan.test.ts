import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ownPlan } from '#features/my-plan/ownPlan.ts';
import { restoreOwnPlan } from '#features/my-plan/restoreOwnPlan.ts';
import { imaginaryAction, imaginaryPlan } from './imaginaryPlan.ts';

const kept = {
  format: 1,
  revision: 7,
  generation: 1764000000000,
  savedAt: '2026-11-25T10:00:00.000Z',
  plan: imaginaryPlan(),
  drafts: { 'flats/due': 'end of term' },
};

test('a whole record comes back as it is', () => {
  expect(restoreOwnPlan(kept)).toEqual({
    plan: kept.plan,
    drafts: kept.drafts,
    revision: 7,
    generation: 1764000000000,
    notes: [],
    newer: false,
  });
});

test('nothing kept is no plan and no loss', () => {
  expect(restoreOwnPlan(undefined)).toMatchObject({ plan: null, notes: [], newer: false });
});

test('a newer format is left as it is', () => {
  const restored = restoreOwnPlan({ ...kept, format: 2 });
  expect(restored).toMatchObject({ plan: null, notes: [], newer: true });
});

test('a record of an earlier format takes every step to today’s', () => {
  // Made up: a version 0 that had actions with names, and no record around the plan.
  const older = { format: 0, title: 'Old plan', actions: [{ name: 'Ask the board' }] };
  const restored = restoreOwnPlan(older, [
    {
      from: 0,
      upgrade: (record) => ({
        revision: 1,
        plan: {
          ...imaginaryPlan([]),
          title: record['title'],
          milestones: (record['actions'] as { name: string }[]).map(({ name }, index) =>
            imaginaryAction({ id: `action-${index + 1}`, title: name }),
          ),
        },
      }),
    },
  ]);
  expect(restored.notes).toEqual([]);
  expect(restored.revision).toBe(1);
  expect(restored.plan?.title).toBe('Old plan');
  expect(restored.plan?.milestones.map(({ title }) => title)).toEqual(['Ask the board']);
});

test('of a damaged plan what can be kept is kept, and the rest is named', () => {
  const damaged = {
    ...kept,
    plan: {
      ...imaginaryPlan(),
      milestones: [
        { ...imaginaryAction({ id: 'flats', title: 'Open twenty flats' }), due: '2026-02-31' },
        { ...imaginaryAction({ id: 'flats', title: 'Twice' }), status: 'nearly', note: 12 },
        { id: 'bare', title: 'Only words' },
        'Call the board',
        null,
      ],
    },
  };
  const { plan, notes } = restoreOwnPlan(damaged);
  expect(plan?.milestones).toEqual([
    imaginaryAction({ id: 'flats', title: 'Open twenty flats' }),
    imaginaryAction({ id: 'action-2', title: 'Twice' }),
    imaginaryAction({ id: 'bare', title: 'Only words' }),
  ]);
  expect(notes).toEqual([
    'The due date of “Open twenty flats” could not be kept: “2026-02-31”',
    'The status of “Twice” could not be kept: “nearly”',
    'The note of “Twice” could not be kept: “12”',
    'Action 4 could not be read: “Call the board”',
    'Action 5 could not be read: “null”',
  ]);
});

test('themes that are no list and an earlier status that is none are named', () => {
  const action = imaginaryAction({ id: 'flats', title: 'Open twenty flats' });
  const plan = {
    ...imaginaryPlan([]),
    startedFrom: 'Not an id',
    milestones: [
      { ...action, themes: 'front-door', earlier: 'delayed' },
      { ...action, id: 'calls', title: 'Answer calls', themes: undefined, earlier: ['on-track'] },
    ],
  };
  const restored = restoreOwnPlan({ ...kept, plan });
  expect(restored.plan?.milestones).toEqual([
    action,
    imaginaryAction({ id: 'calls', title: 'Answer calls' }),
  ]);
  expect(restored.notes).toEqual([
    'The themes of “Open twenty flats” could not be kept: “front-door”',
    'The earlier status of “Open twenty flats” could not be kept: “delayed”',
    'The earlier status of “Answer calls” could not be kept: “[ "on-track" ]”',
    'The link to the published plan it was started from could not be kept',
  ]);
});

test('text of blanks alone is none, and no loss', () => {
  const plan = imaginaryPlan([
    imaginaryAction({ id: 'flats', title: 'Open twenty flats', ownerRole: ' ', note: '\n' }),
  ]);
  const restored = restoreOwnPlan({ ...kept, plan });
  expect(restored.plan?.milestones[0]).toMatchObject({ ownerRole: null, note: null });
  expect(restored.notes).toEqual([]);
});

test('a record from before generations were counted has none', () => {
  const older = { ...kept, generation: undefined };
  expect(restoreOwnPlan(older)).toMatchObject({ plan: kept.plan, generation: null, notes: [] });
});

test.each([
  ['no record', 'a text', 'What is kept here is not a plan'],
  ['no plan', { format: 1, revision: 1 }, 'The plan itself is missing'],
  ['no actions', { format: 1, plan: { title: 'Lost' } }, 'The plan’s actions are missing'],
  ['no format', { plan: imaginaryPlan() }, 'It does not say which version of this site wrote it'],
])('%s: said so', (_, value, note) => {
  expect(restoreOwnPlan(value).notes).toEqual([note]);
});

test('whatever is kept, what comes back is a plan or none, with every id once', () => {
  const action = fc.oneof(
    fc.anything(),
    fc.record(
      {
        id: fc.oneof(fc.constantFrom('a', 'b', 'Not a slug'), fc.anything()),
        title: fc.oneof(fc.string(), fc.anything()),
        due: fc.oneof(fc.constantFrom('2026', '2026-13', '2026-02-30'), fc.anything()),
        status: fc.oneof(fc.constantFrom('complete', 'done'), fc.anything()),
        earlier: fc.anything(),
        themes: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );
  const anyRecord = fc.oneof(
    fc.anything({ withBigInt: true, withMap: true, withDate: true }),
    fc.record({
      format: fc.oneof(fc.constant(1), fc.anything()),
      plan: fc.oneof(
        fc.anything(),
        fc.record({ title: fc.anything(), milestones: fc.array(action) }),
      ),
      drafts: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(anyRecord, (value) => {
      const { plan, notes, newer } = restoreOwnPlan(value);
      if (plan === null) return newer || value === undefined || notes.length > 0;
      const ids = plan.milestones.map(({ id }) => id);
      return v.is(ownPlan, plan) && new Set(ids).size === ids.length;
    }),
  );
});
