import type { Module } from './readModule.ts';

const longest = 300;

/** Files too long to hold one thing. */
export function lengthFaults(modules: readonly Module[]): string[] {
  return modules
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path}: ${lines} lines; ${longest} is the most`);
}
