import { IDBFactory, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlanDesk } from '#features/my-plan/createPlanDesk.ts';
import { imaginaryAction, imaginaryPlan } from './imaginaryPlan.ts';
import { openPlanTab } from './openPlanTab.ts';

const plan = imaginaryPlan();

function start(desk: PlanDesk): void {
  desk.replace(plan, 'starting', 'Started.');
}

function rename(desk: PlanDesk, title: string): void {
  desk.edit((one) => ({ ...one, title }), 'the title', null);
}

function titleOf(desk: PlanDesk): string | undefined {
  return desk.state().history.plan?.title;
}

function forbidStorage(): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not here', 'SecurityError');
    },
  });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('an idle tab follows another and says so', async () => {
  const { desk: one } = await openPlanTab();
  await one.open();
  start(one);
  await one.save();
  const { desk: other } = await openPlanTab();
  await other.open();
  rename(other, 'From the other tab');
  await vi.waitFor(() => {
    expect(titleOf(one)).toBe('From the other tab');
  });
  expect(one.state()).toMatchObject({ followed: 'changed', conflict: null });
  one.undo();
  expect(titleOf(one)).toBe('Better together');
});

test('a tab that did not hear of it loses neither the other’s plan nor its own', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { desk: one } = await openPlanTab();
  await one.open();
  start(one);
  await one.save();
  const { desk: other, store } = await openPlanTab();
  await other.open();
  rename(other, 'Other');
  await other.save();

  rename(one, 'Mine');
  await one.save();
  expect(titleOf(one)).toBe('Other');
  expect(one.state().conflict?.mine?.title).toBe('Mine');
  // Until the reader has chosen, closing the tab would lose it.
  expect(one.isUnsaved()).toBe(true);
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Other' } });

  one.useMine();
  await one.save();
  expect(titleOf(one)).toBe('Mine');
  expect(one.state().conflict).toBeNull();
  expect(one.isUnsaved()).toBe(false);
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Mine' } });

  rename(other, 'Other once more');
  await other.save();
  expect(titleOf(other)).toBe('Mine');
  other.keepOther();
  expect(other.state().conflict).toBeNull();
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Mine' } });
  other.undo();
  expect(titleOf(other)).toBe('Other once more');
});

test('a plan deleted and begun again in one tab is not taken for the old one in another', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { desk: one } = await openPlanTab();
  await one.open();
  start(one);
  await one.save();
  const { desk: other } = await openPlanTab();
  await other.open();
  await other.deleteEverything();
  // The same revision as the first one had.
  other.replace({ ...plan, title: 'New start' }, 'starting', 'Started.');
  await other.save();
  rename(one, 'Old');
  await one.save();
  expect(titleOf(one)).toBe('New start');
  expect(one.state().conflict?.mine?.title).toBe('Old');
});

test('a text being typed goes on when another tab changes the plan', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { desk: one } = await openPlanTab();
  await one.open();
  start(one);
  await one.save();
  const { desk: other, store } = await openPlanTab();
  await other.open();
  rename(other, 'Other');
  await other.save();
  one.keepDraft('flats/note', 'half a sent');
  await one.save();
  expect(one.state()).toMatchObject({ conflict: null, followed: 'changed' });
  expect(await store.read('own-plan')).toMatchObject({
    plan: { title: 'Other' },
    drafts: { 'flats/note': 'half a sent' },
  });
});

test('a text typed on an action that another tab deleted is offered, not dropped', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { desk: one } = await openPlanTab();
  await one.open();
  start(one);
  await one.save();
  const { desk: other } = await openPlanTab();
  await other.open();
  other.edit((now) => ({ ...now, milestones: now.milestones.slice(1) }), 'deleting', null);
  await other.save();
  one.keepDraft('flats/note', 'half a sent');
  await one.save();
  expect(one.state().conflict?.mine?.milestones).toHaveLength(2);
  one.useMine();
  expect(one.state().history.plan?.milestones[0]?.id).toBe('flats');
  expect(one.draftOf('flats/note')).toBe('half a sent');
});

test('a text typed into a plan that another tab replaced is offered with its plan', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { desk: one } = await openPlanTab();
  await one.open();
  start(one);
  await one.save();
  const { desk: other, store } = await openPlanTab();
  await other.open();
  const { generation } = one.state();
  expect(other.state().generation).toBe(generation);
  // The same ids: the field would be there.
  other.replace({ ...plan, title: 'From a file' }, 'taking a file', 'Taken.');
  await other.save();
  one.keepDraft('flats/due', 'end of term');
  await one.save();
  expect(titleOf(one)).toBe('From a file');
  expect(one.draftOf('flats/due')).toBeUndefined();
  expect(one.state().generation).toBe(other.state().generation);
  expect(one.state().generation).not.toBe(generation);
  expect(await store.read('own-plan')).toMatchObject({ drafts: {} });

  one.useMine();
  expect(titleOf(one)).toBe('Better together');
  expect(one.draftOf('flats/due')).toBe('end of term');
  await one.save();
  expect(await store.read('own-plan')).toMatchObject({
    plan: { title: 'Better together' },
    drafts: { 'flats/due': 'end of term' },
  });
  one.undo();
  expect(titleOf(one)).toBe('From a file');
  expect(one.draftOf('flats/due')).toBeUndefined();
});

test('where storage is full the work goes on, and is saved when there is room', async () => {
  const { desk, store } = await openPlanTab();
  await desk.open();
  start(desk);
  await desk.save();
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  rename(desk, 'Too much');
  await desk.save();
  expect(desk.state().fault).toBe('full');
  expect(titleOf(desk)).toBe('Too much');
  expect(desk.isUnsaved()).toBe(true);

  vi.restoreAllMocks();
  await desk.save();
  expect(desk.state().fault).toBeNull();
  expect(desk.isUnsaved()).toBe(false);
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Too much' } });
});

test('where storage is forbidden the work goes on in memory', async () => {
  forbidStorage();
  const { desk } = await openPlanTab();
  await desk.open();
  expect(desk.state()).toMatchObject({ reading: false, fault: 'forbidden' });
  expect(desk.isUnsaved()).toBe(false);
  start(desk);
  rename(desk, 'In memory');
  await desk.save();
  expect(titleOf(desk)).toBe('In memory');
  expect(desk.isUnsaved()).toBe(true);
});

test('a storage that could not be read at first is read before it is written', async () => {
  const database = globalThis.indexedDB;
  const { desk: before } = await openPlanTab();
  await before.open();
  start(before);
  await before.save();

  forbidStorage();
  const { desk, store } = await openPlanTab();
  await desk.open();
  desk.replace({ ...plan, title: 'Begun in the dark' }, 'starting', 'Started.');
  await desk.save();
  vi.stubGlobal('indexedDB', database);
  await desk.save();
  expect(titleOf(desk)).toBe('Better together');
  expect(desk.state()).toMatchObject({
    fault: null,
    conflict: { mine: { title: 'Begun in the dark' } },
  });
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Better together' } });
});

test('a damaged plan is put aside as it was before anything is written over it', async () => {
  const { store } = await openPlanTab();
  const damaged = {
    format: 1,
    revision: 3,
    savedAt: '2026-11-25T10:00:00.000Z',
    plan: {
      ...plan,
      milestones: [{ ...imaginaryAction({ id: 'a', title: 'Whole' }), due: 'soon' }, 42],
    },
  };
  await store.change('own-plan', () => damaged);
  const { desk } = await openPlanTab();
  await desk.open();
  expect(desk.state().notes).toEqual([
    'The due date of “Whole” could not be kept: “soon”',
    'Action 2 could not be read: “42”',
  ]);
  expect(desk.state().aside).toEqual([damaged]);
  await desk.save();
  expect(await store.read('own-plan')).toMatchObject({
    revision: 4,
    plan: { milestones: [{ title: 'Whole', due: null }] },
  });

  const { desk: later } = await openPlanTab();
  await later.open();
  expect(later.state()).toMatchObject({ notes: [], aside: [damaged] });
  await later.deleteAside();
  expect(await store.read('own-plan-set-aside')).toBeUndefined();
});

test('what can’t be put aside is not written over', async () => {
  const { store } = await openPlanTab();
  await store.change('own-plan', () => 'not a plan');
  vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const { desk } = await openPlanTab();
  await desk.open();
  start(desk);
  await desk.save();
  expect(desk.state().fault).toBe('full');
  expect(await store.read('own-plan')).toBe('not a plan');
});

test('a plan of a newer version is left as it is', async () => {
  const newer = { format: 2, revision: 1, savedAt: '2027-01-01T00:00:00.000Z', pages: [] };
  const { store } = await openPlanTab();
  await store.change('own-plan', () => newer);
  const { desk } = await openPlanTab();
  await desk.open();
  expect(desk.state()).toMatchObject({ reading: false, newer: { raw: newer } });
  start(desk);
  await desk.save();
  expect(await store.read('own-plan')).toEqual(newer);
  expect(desk.isUnsaved()).toBe(true);
});
