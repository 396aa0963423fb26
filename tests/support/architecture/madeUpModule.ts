import type { Module } from './readModule.ts';

/** A file as the rules see it, without faults but for what is given. */
export function madeUpModule(given: Partial<Module>): Module {
  return {
    path: 'src/domain/madeUp.ts',
    lines: 60,
    imports: [],
    hasDefaultExport: false,
    passesAllOn: false,
    ...given,
  };
}
