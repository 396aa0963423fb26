import { changeKinds, type ChangeKind } from './changeKinds.ts';
import type { ChangesData, ListedChange, ListedRelease } from './changesData.ts';
import type { ChangeFilters } from './changesState.ts';

export interface ShownRelease extends ListedRelease {
  /** What of it fits, kind by kind; none is empty. */
  groups: readonly { kind: ChangeKind; changes: readonly ListedChange[] }[];
  /** Changes of it that do not fit. */
  left: number;
}

interface ChangesView {
  /** Releases with something that fits, newest first. */
  releases: readonly ShownRelease[];
  /** Changes that fit, and changes there are. */
  shown: number;
  all: number;
  /** Kinds there would be with the council as it is, and how many of each. */
  kinds: readonly { kind: ChangeKind; count: number }[];
}

/** Filters the releases' changes and puts them together by kind. One pass over all of them. */
export function changesView(
  { releases }: Pick<ChangesData, 'releases'>,
  { council, kind }: ChangeFilters,
): ChangesView {
  const counts = new Map<ChangeKind, number>();
  let shown = 0;
  let all = 0;
  const fitting = releases.flatMap((release): ShownRelease[] => {
    const byKind = new Map<ChangeKind, ListedChange[]>();
    for (const one of release.changes) {
      if (council !== null && one.change.councilId !== council) continue;
      counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
      if (kind !== null && one.kind !== kind) continue;
      const own = byKind.get(one.kind);
      if (own === undefined) byKind.set(one.kind, [one]);
      else own.push(one);
    }
    const groups = changeKinds.flatMap((id) => {
      const changes = byKind.get(id);
      return changes === undefined ? [] : [{ kind: id, changes }];
    });
    const fit = groups.reduce((sum, { changes }) => sum + changes.length, 0);
    shown += fit;
    all += release.changes.length;
    // A first release holds each council's record and, of kinds, inspections alone.
    const opened =
      kind === null || kind === 'inspections'
        ? (release.opened?.filter(({ id }) => council === null || id === council) ?? null)
        : null;
    const isPlain = council === null && kind === null;
    if (!isPlain && fit === 0 && (opened ?? []).length === 0) return [];
    return [{ ...release, opened, groups, left: release.changes.length - fit }];
  });
  return {
    releases: fitting,
    shown,
    all,
    kinds: changeKinds.flatMap((id) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ kind: id, count }];
    }),
  };
}
