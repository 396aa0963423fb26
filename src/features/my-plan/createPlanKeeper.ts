import type { browserStore } from '#shared/storage/browserStore.ts';
import { StorageError, type StorageFault } from '#shared/storage/StorageError.ts';
import { keptPlan, type Drafts, type KeptPlan } from './keptPlan.ts';
import type { OwnPlan } from './ownPlan.ts';
import type { StateCell } from './createStateCell.ts';
import { nextGeneration } from './nextGeneration.ts';
import { planHistory } from './planHistory.ts';
import type { PlanDeskState } from './planDeskState.ts';
import { restoreOwnPlan, type RestoredPlan } from './restoreOwnPlan.ts';

/** A text being typed is kept at most this many milliseconds after the last key. */
const draftDelay = 400;

function faultOf(error: unknown): StorageFault {
  return error instanceof StorageError ? error.fault : 'failed';
}

function savedAtOf(raw: unknown): string | null {
  const found = keptPlan.isRecord(raw) ? raw['savedAt'] : null;
  return typeof found === 'string' ? found : null;
}

function idsOf(plan: OwnPlan | null): ReadonlySet<string> {
  return new Set(plan?.milestones.map(({ id }) => id));
}

/** Whether the plan has the field of a draft: `action-1/note`, or `/title` of the plan itself. */
function hasField(ids: ReadonlySet<string>, field: string): boolean {
  const id = field.slice(0, field.indexOf('/'));
  return id === '' || ids.has(id);
}

/**
 * Keeps the plan of a state in the browser. A save is refused where another tab has saved since
 * this one last read or wrote; the other's plan is then shown and this tab's is offered. While the
 * browser keeps nothing, the work goes on in memory.
 */
export function createPlanKeeper(store: typeof browserStore, cell: StateCell<PlanDeskState>) {
  /** Of what this tab last read or wrote; null: it could not read yet. */
  let stamp: string | null = null;
  let revision = 0;
  /** The plan as last read or written. */
  let savedPlan: OwnPlan | null = null;
  const drafts = new Map<string, string>();
  let otherDrafts: Drafts = {};
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;
  let saving: Promise<void> | null = null;

  function recordOf(plan: OwnPlan | null): KeptPlan | undefined {
    if (plan === null) return undefined;
    return {
      format: keptPlan.format,
      revision: revision + 1,
      savedAt: new Date().toISOString(),
      plan,
      generation: cell.get().generation,
      drafts: { ...otherDrafts, ...Object.fromEntries(drafts) },
    };
  }

  function forget(): void {
    clearTimeout(draftTimer);
    drafts.clear();
    otherDrafts = {};
  }

  /** Damaged plans are added to those put aside before. */
  async function putAside(raw: unknown): Promise<void> {
    await store.change(keptPlan.asideKey, (kept): unknown => [
      ...(Array.isArray(kept) ? (kept as unknown[]) : []),
      raw,
    ]);
  }

  async function readAside(): Promise<readonly unknown[]> {
    const kept = await store.read(keptPlan.asideKey);
    return Array.isArray(kept) ? (kept as unknown[]) : [];
  }

  function remember(raw: unknown, restored: RestoredPlan): void {
    stamp = keptPlan.stampOf(raw);
    ({ revision, plan: savedPlan, drafts: otherDrafts } = restored);
    cell.set({ savedAt: savedAtOf(raw), newer: null });
  }

  /** What is kept takes the place of the tab's plan; `unkept` is what this tab could not save. */
  function takeOver(restored: RestoredPlan, unkept: { mine: OwnPlan | null } | null): void {
    const { history, reading, conflict, generation } = cell.get();
    const isAnother = restored.plan === null || (restored.generation ?? generation) !== generation;
    // Texts typed into a plan do not go on in another: they are offered with their own.
    const typed = isAnother ? Object.fromEntries(drafts) : {};
    if (isAnother) drafts.clear();
    const offered = unkept ?? (Object.keys(typed).length > 0 ? { mine: history.plan } : null);
    const mine = offered && { ...offered, isAnother, drafts: typed };
    const gone = restored.plan === null && mine === null;
    const was = history.plan !== null;
    const what = 'the change made in another tab';
    cell.set({
      history:
        reading || gone
          ? planHistory.of(restored.plan)
          : planHistory.step(history, restored.plan, what, isAnother),
      generation: isAnother ? (restored.generation ?? nextGeneration(generation)) : generation,
      conflict: mine ?? conflict,
      followed: reading || mine !== null ? null : gone ? (was ? 'deleted' : null) : 'changed',
      touched: null,
    });
  }

  async function readKept(): Promise<void> {
    const raw = await store.read(keptPlan.key);
    const restored = restoreOwnPlan(raw);
    const { reading, history } = cell.get();
    if (restored.newer) {
      cell.set({ newer: { raw }, reading: false });
      return;
    }
    if (restored.notes.length > 0) await putAside(raw);
    const mine = unsaved && history.plan !== savedPlan ? { mine: history.plan } : null;
    remember(raw, restored);
    if (mine === null || restored.plan !== null) {
      takeOver(restored, mine);
      unsaved = restored.notes.length > 0;
    }
    if (reading) {
      const ids = idsOf(restored.plan);
      for (const [field, text] of Object.entries(restored.drafts)) {
        if (hasField(ids, field)) drafts.set(field, text);
      }
      otherDrafts = {};
      cell.set({ typed: drafts.size });
    }
    const aside = await readAside();
    cell.set({ reading: false, fault: null, notes: restored.notes, aside });
  }

  /** Another tab saved first. Texts still being typed here go on; a changed plan is offered. */
  function meet(raw: unknown, plan: OwnPlan | null): void {
    const restored = restoreOwnPlan(raw);
    const mine = plan === savedPlan ? null : { mine: plan };
    if (restored.notes.length > 0) {
      // To be read again, and put aside, before anything is written.
      stamp = null;
      unsaved = true;
      return;
    }
    if (restored.newer) {
      unsaved = mine !== null;
      cell.set({ newer: { raw } });
      return;
    }
    const ids = idsOf(restored.plan);
    const homeless = [...drafts.keys()].some((field) => !hasField(ids, field));
    remember(raw, restored);
    takeOver(restored, mine ?? (homeless ? { mine: plan } : null));
    unsaved = drafts.size > 0 && restored.plan !== null;
  }

  async function saveOnce(): Promise<void> {
    if (stamp === null) await readKept();
    if (cell.get().newer !== null || !unsaved) return;
    unsaved = false;
    const { plan } = cell.get().history;
    const record = recordOf(plan);
    const refused = await new Promise<{ raw: unknown } | null>((resolve, reject) => {
      let found: { raw: unknown } | null = null;
      const change = (raw: unknown): unknown => {
        if (keptPlan.stampOf(raw) === stamp) return record;
        found = { raw };
        return raw;
      };
      store.change(keptPlan.key, change).then(() => {
        resolve(found);
      }, reject);
    });
    if (refused !== null) {
      meet(refused.raw, plan);
      return;
    }
    stamp = keptPlan.stampOf(record);
    revision = record?.revision ?? 0;
    savedPlan = plan;
    cell.set({ fault: null, savedAt: record?.savedAt ?? null });
  }

  async function saveAll(): Promise<void> {
    try {
      // What changes while it is being saved is saved after.
      do await saveOnce();
      while (isPending());
    } catch (error) {
      unsaved = true;
      cell.set({ fault: faultOf(error), reading: false });
    }
  }

  function isPending(): boolean {
    return unsaved && cell.get().newer === null;
  }

  async function save(): Promise<void> {
    clearTimeout(draftTimer);
    saving ??= saveAll().finally(() => {
      saving = null;
    });
    await saving;
  }

  const isBusy = () => saving !== null || unsaved || stamp === null;

  return {
    drafts,
    forget,

    async open(): Promise<void> {
      store.watch(keptPlan.key, () => void this.follow());
      try {
        await readKept();
        if (isPending()) await save();
      } catch (error) {
        cell.set({ reading: false, fault: faultOf(error) });
      }
    },

    /** Shows what another tab has saved, where this one has nothing of its own to save. */
    async follow(): Promise<void> {
      if (isBusy()) return;
      try {
        const raw = await store.read(keptPlan.key);
        // A save that began meanwhile meets the other's plan itself.
        if (isBusy() || keptPlan.stampOf(raw) === stamp) return;
        meet(raw, cell.get().history.plan);
        if (isPending()) await save();
      } catch {
        // The next save will say what is wrong.
      }
    },

    /** Something changed: saved at once, or as a text being typed a little later. */
    changed(typing = false): void {
      unsaved = true;
      clearTimeout(draftTimer);
      if (typing) draftTimer = setTimeout(() => void save(), draftDelay);
      else void save();
    },

    /** Saves what is not saved yet: before the page goes away, or where a reader tries again. */
    save,

    /** Whether closing the tab now would lose something: a plan that waits for a choice, too. */
    isUnsaved: (): boolean =>
      cell.get().conflict !== null ||
      ((unsaved || saving !== null) && (cell.get().history.plan !== null || drafts.size > 0)),

    deleteAside: async (): Promise<void> => {
      try {
        await store.remove(keptPlan.asideKey);
        cell.set({ aside: [] });
      } catch (error) {
        cell.set({ fault: faultOf(error) });
      }
    },

    /** Whether all that is kept could be deleted. */
    async deleteEverything(): Promise<boolean> {
      await saving;
      forget();
      unsaved = false;
      savedPlan = null;
      try {
        await store.change(keptPlan.key, () => undefined);
        await store.remove(keptPlan.asideKey);
        stamp = keptPlan.stampOf(undefined);
        revision = 0;
        return true;
      } catch (error) {
        cell.set({ fault: faultOf(error) });
        return false;
      }
    },
  };
}
