import { mayImport } from './mayImport.ts';
import type { Module } from './readModule.ts';
import { zoneOf } from './zoneOf.ts';

/** Imports that go against the arrows between the parts of the project, a sentence each. */
export function arrowFaults(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const from = zoneOf(path);
    if (mayImport(from, from, false) === null) {
      return [`${path}: no rule says what "${from}" may import`];
    }
    return imports.flatMap(({ target, typeOnly }) =>
      target === null || mayImport(from, zoneOf(target), typeOnly)
        ? []
        : [`${path}: "${from}" may not import ${target}`],
    );
  });
}
