import { cpus, totalmem } from 'node:os';

/** What the measures were taken on: processor, cores, memory, Node and browser. */
export function describeMachine(browser) {
  const cores = cpus();
  const model = cores[0]?.model.trim() || 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${cores.length} cores, ${memory} GB; Node ${process.versions.node}; Chromium ${browser.version()}`;
}
