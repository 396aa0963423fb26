import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * The exports of a TypeScript file of the project, by its path from the root. Node 20 does not run
 * TypeScript; Vite does, and it knows the # imports.
 */
export async function loadSource(file) {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'warn' });
  return module;
}
