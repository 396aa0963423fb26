import type { ChangeList, DataChange } from '#contract/changes.ts';
import type { CouncilNames } from '#contract/councilNames.ts';
import { nameFromId } from '#shared/format/nameFromId.ts';
import { changeAddress } from './changeAddress.ts';
import { changeKindOf } from './changeKindOf.ts';
import type { ChangeKind } from './changeKinds.ts';

export interface NamedCouncil {
  id: string;
  name: string;
}

/** A change with what it is listed by. */
export interface ListedChange {
  change: DataChange;
  kind: ChangeKind;
  /** null: not about one council. */
  councilName: string | null;
  /** Where the site tells of the row, from its root; null: nowhere, or nowhere any more. */
  address: string | null;
}

export interface ListedRelease extends Omit<ChangeList['releases'][number], 'changes' | 'opened'> {
  changes: readonly ListedChange[];
  /** By name; null: not the first release. Councils without a record are left out. */
  opened: readonly (NamedCouncil & { inspections: number })[] | null;
}

export interface ChangesData {
  /** Newest first. */
  releases: readonly ListedRelease[];
  /** Those with a change, by name. */
  changed: readonly NamedCouncil[];
  /** Every council that a link may ask for, by name: also those that a first release opened with. */
  councils: readonly NamedCouncil[];
}

/** Compared by character, everywhere alike. What is about no council comes last. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** What the page is drawn from. Where the names could not be read, they are made of the ids. */
export function changesData(
  { releases }: Pick<ChangeList, 'releases'>,
  names: Pick<CouncilNames, 'councils'> | undefined,
): ChangesData {
  const known = new Map(names?.councils.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => known.get(id) ?? nameFromId(id);
  const changed = new Map<string, string>();
  const all = new Map(known);
  // From the newest on: an older release's plan may have been taken out since.
  const gonePlans = new Set<string>();
  const listed = releases.map(({ changes, opened, ...release }): ListedRelease => {
    for (const { table, what, planId } of changes) {
      if (table === 'action-plans' && what === 'removed' && planId !== undefined) {
        gonePlans.add(planId);
      }
    }
    const own = changes.map((change): ListedChange => {
      const { councilId } = change;
      const councilName = councilId === null ? null : nameOf(councilId);
      if (councilId !== null && councilName !== null) {
        changed.set(councilId, councilName);
        all.set(councilId, councilName);
      }
      const address = changeAddress(change, gonePlans);
      return { change, kind: changeKindOf(change), councilName, address };
    });
    const openedWith = Object.entries(opened ?? {}).flatMap(([id, inspections]) => {
      const name = nameOf(id);
      all.set(id, name);
      return inspections === 0 ? [] : [{ id, name, inspections }];
    });
    return {
      ...release,
      changes: own.toSorted((a, b) => byName(a.councilName, b.councilName)),
      opened: opened === undefined ? null : openedWith.toSorted((a, b) => byName(a.name, b.name)),
    };
  });
  const sorted = (some: ReadonlyMap<string, string>) =>
    [...some].map(([id, name]) => ({ id, name })).sort((a, b) => byName(a.name, b.name));
  return { releases: listed, changed: sorted(changed), councils: sorted(all) };
}
