import * as v from 'valibot';
import { apiPaths } from '#contract/apiPaths.ts';
import { papers } from '#contract/papers.ts';
import type { KeptVersion } from './keptVersion.ts';

/** Files that embedded figures are drawn from: the list of councils, each council, each plan. */
function isDrawnFrom(path: string): boolean {
  const isOneOf = (file: string) =>
    path.startsWith(file.slice(0, -'.json'.length)) && path.endsWith('.json');
  return (
    path === apiPaths.councils || isOneOf(apiPaths.council('')) || isOneOf(apiPaths.actionPlan(''))
  );
}

/** The published version, as far as it has to be kept. `output` is what the publisher made. */
export function versionOf(output: ReadonlyMap<string, string>): KeptVersion {
  const { contract, version, dataAsAt } = v.parse(
    papers,
    JSON.parse(output.get(apiPaths.metadata) ?? 'null'),
  );
  const files = Object.fromEntries([...output].filter(([path]) => isDrawnFrom(path)));
  return { contract, version, dataAsAt, files };
}
