import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlanDesk } from '#features/my-plan/createPlanDesk.ts';
import { imaginaryPlan } from './imaginaryPlan.ts';
import { openPlanTab } from './openPlanTab.ts';

const plan = imaginaryPlan();

function start(desk: PlanDesk): void {
  desk.replace(plan, 'starting', 'Started.');
}

function rename(desk: PlanDesk, title: string): void {
  desk.edit((one) => ({ ...one, title }), 'the title', null);
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('every change is there after a reload', async () => {
  const { desk } = await openPlanTab();
  await desk.open();
  expect(desk.state()).toMatchObject({ reading: false, fault: null, history: { plan: null } });
  start(desk);
  desk.editAction('flats', 'the owner', (one) => ({ ...one, ownerRole: 'Head of housing' }));
  await desk.save();
  expect(desk.isUnsaved()).toBe(false);

  const { desk: later, store } = await openPlanTab();
  await later.open();
  expect(later.state().history.plan?.milestones[0]?.ownerRole).toBe('Head of housing');
  expect(await store.read('own-plan')).toMatchObject({ format: 1, plan: { title: plan.title } });
});

test('undo and redo are saved too, and said', async () => {
  const { desk, store } = await openPlanTab();
  await desk.open();
  start(desk);
  rename(desk, 'Second');
  desk.undo();
  expect(desk.state().said.text).toBe('Undone: the title.');
  await desk.save();
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Better together' } });
  desk.redo();
  await desk.save();
  expect(await store.read('own-plan')).toMatchObject({ plan: { title: 'Second' } });
});

test('a change that changes nothing is no step', async () => {
  const { desk } = await openPlanTab();
  await desk.open();
  start(desk);
  const { past } = desk.state().history;
  desk.editAction('flats', 'nothing', (one) => one);
  desk.editAction('nobody', 'nothing', (one) => ({ ...one, title: 'New' }));
  expect(desk.state().history.past).toBe(past);
});

test('a text being typed is kept 400 ms after the last key, and back after a crash', async () => {
  const { desk, store } = await openPlanTab();
  await desk.open();
  start(desk);
  await desk.save();
  const begun = performance.now();
  desk.keepDraft('flats/due', 'end of ter');
  desk.keepDraft('flats/due', 'end of term');
  expect(desk.isUnsaved()).toBe(true);
  await vi.waitFor(async () => {
    expect(await store.read('own-plan')).toMatchObject({ drafts: { 'flats/due': 'end of term' } });
  });
  expect(performance.now() - begun).toBeGreaterThan(390);

  const { desk: later } = await openPlanTab();
  await later.open();
  expect(later.draftOf('flats/due')).toBe('end of term');
  expect(later.state().typed).toBe(1);
  later.keepDraft('flats/due', null);
  await later.save();
  expect(await store.read('own-plan')).toMatchObject({ drafts: {} });
});

test('deleting everything leaves nothing here, in the browser or in another tab', async () => {
  const { desk, store } = await openPlanTab();
  await desk.open();
  start(desk);
  await desk.save();
  await store.change('own-plan-set-aside', () => ['damaged']);
  const { desk: other } = await openPlanTab();
  await other.open();
  await desk.deleteEverything();
  expect(desk.state().history).toEqual({ past: [], plan: null, future: [] });
  expect(await store.read('own-plan')).toBeUndefined();
  expect(await store.read('own-plan-set-aside')).toBeUndefined();
  await vi.waitFor(() => {
    expect(other.state()).toMatchObject({ followed: 'deleted', history: { past: [], plan: null } });
  });
});
