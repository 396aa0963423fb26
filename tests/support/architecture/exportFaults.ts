import type { Module } from './readModule.ts';

/** Files with a default export, and files that only pass others on. */
export function exportFaults(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, hasDefaultExport, passesAllOn }) => [
    ...(hasDefaultExport ? [`${path}: has a default export; give it a name`] : []),
    ...(passesAllOn ? [`${path}: passes all of another file on; import from that file`] : []),
  ]);
}
