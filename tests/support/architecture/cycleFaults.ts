import type { Module } from './readModule.ts';

/** Circles of imports, types counted too, each told once as the way round. */
export function cycleFaults(modules: readonly Module[]): string[] {
  const targets = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target }) => (target === null ? [] : [target])),
    ]),
  );
  const done = new Set<string>();
  const way: string[] = [];
  const faults: string[] = [];
  const visit = (path: string): void => {
    const seenAt = way.indexOf(path);
    if (seenAt >= 0) faults.push([...way.slice(seenAt), path].join(' -> '));
    if (seenAt >= 0 || done.has(path)) return;
    way.push(path);
    targets.get(path)?.forEach(visit);
    way.pop();
    done.add(path);
  };
  [...targets.keys()].forEach(visit);
  return faults;
}
