import type { browserStore } from '#shared/storage/browserStore.ts';
import { createPlanKeeper } from './createPlanKeeper.ts';
import { createStateCell } from './createStateCell.ts';
import { nextGeneration } from './nextGeneration.ts';
import type { OwnMilestone, OwnPlan } from './ownPlan.ts';
import { startingState, type PlanDeskState } from './planDeskState.ts';
import { planHistory, type PlanHistory } from './planHistory.ts';

export type PlanDesk = ReturnType<typeof createPlanDesk>;

/** A reader's plan at work: what can be done to it. Every change is saved as it is made. */
export function createPlanDesk(store: typeof browserStore) {
  const cell = createStateCell(startingState);
  const keeper = createPlanKeeper(store, cell);
  let opened: Promise<void> | null = null;

  function saying(text: string): Pick<PlanDeskState, 'said'> {
    return { said: { text, turn: cell.get().said.turn + 1 } };
  }

  function commit(next: Partial<PlanDeskState>): void {
    cell.set({ followed: null, ...next });
    keeper.changed();
  }

  /** A history in which another plan may stand, with nothing of what was being typed into this one. */
  function withPlanOf(history: PlanHistory, isAnother: boolean): Partial<PlanDeskState> {
    if (!isAnother) return { history, touched: null };
    keeper.forget();
    const generation = nextGeneration(cell.get().generation);
    return { history, generation, touched: null, typed: 0 };
  }

  function edit(
    change: (plan: OwnPlan) => OwnPlan,
    what: string,
    touched: string | null,
    said = '',
  ): void {
    const { history } = cell.get();
    if (history.plan === null) return;
    const next = change(history.plan);
    if (next === history.plan) return;
    commit({ history: planHistory.step(history, next, what), touched, ...saying(said) });
  }

  return {
    subscribe: cell.subscribe,
    state: cell.get,

    /** Reads what is kept, once, and follows other tabs from then on. */
    open: (): Promise<void> => (opened ??= keeper.open()),

    /** Another plan in place of this one, as a step that can be undone. `what` as in PlanStep. */
    replace(plan: OwnPlan, what: string, said: string): void {
      const history = planHistory.step(cell.get().history, plan, what, true);
      commit({ ...withPlanOf(history, true), ...saying(said) });
    },

    /** A change of the plan. Nothing happens where the plan comes back as it was. */
    edit,

    /** A change of one action. */
    editAction(id: string, what: string, change: (action: OwnMilestone) => OwnMilestone): void {
      const changeAll = (plan: OwnPlan): OwnPlan => {
        const milestones = plan.milestones.map((one) => (one.id === id ? change(one) : one));
        const same = milestones.every((one, index) => one === plan.milestones[index]);
        return same ? plan : { ...plan, milestones };
      };
      edit(changeAll, what, id);
    },

    undo(): void {
      const before = cell.get().history;
      const history = planHistory.undo(before);
      if (history === before) return;
      const { what = '', whole = false } = history.future.at(-1) ?? {};
      commit({ ...withPlanOf(history, whole), ...saying(`Undone: ${what}.`) });
    },

    redo(): void {
      const before = cell.get().history;
      const history = planHistory.redo(before);
      if (history === before) return;
      const { what = '', whole = false } = history.past.at(-1) ?? {};
      commit({ ...withPlanOf(history, whole), ...saying(`Done again: ${what}.`) });
    },

    /** The text being typed into a field that is not committed; undefined: none. */
    draftOf: (field: string): string | undefined => keeper.drafts.get(field),

    /** Keeps a text being typed; null: it was committed or given up. */
    keepDraft(field: string, text: string | null): void {
      if (text === null && !keeper.drafts.delete(field)) return;
      if (text !== null) keeper.drafts.set(field, text);
      // The notice on what was being typed goes as the last of it is finished.
      const { typed } = cell.get();
      if (typed > keeper.drafts.size) cell.set({ typed: keeper.drafts.size });
      keeper.changed(true);
    },

    save: keeper.save,
    isUnsaved: keeper.isUnsaved,
    follow: (): Promise<void> => keeper.follow(),

    useMine(): void {
      const { conflict, history } = cell.get();
      if (conflict === null) return;
      const { mine, isAnother, drafts } = conflict;
      const next = planHistory.step(history, mine, 'using this tab’s plan', isAnother);
      const shown = withPlanOf(next, isAnother);
      for (const [field, text] of Object.entries(drafts)) keeper.drafts.set(field, text);
      commit({ ...shown, conflict: null, ...saying('This tab’s plan is used.') });
    },

    keepOther(): void {
      cell.set({ conflict: null, ...saying('The other tab’s plan is kept.') });
    },

    dismissNews(): void {
      cell.set({ followed: null, notes: [], typed: 0 });
    },

    deleteAside: keeper.deleteAside,

    /** Plan, history, texts being typed and damaged copies: here and in the browser. */
    async deleteEverything(): Promise<void> {
      const done = await keeper.deleteEverything();
      const { fault } = cell.get();
      cell.set({
        ...startingState,
        reading: false,
        ...saying(
          done
            ? 'Your plan is deleted. Nothing of it is left in this browser.'
            : 'Your plan is gone from this tab, but what the browser keeps could not be deleted.',
        ),
        fault: done ? null : fault,
      });
    },
  };
}
