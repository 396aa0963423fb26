import { apiPaths, apiRoot } from '#contract/apiPaths.ts';
import { cutShort } from './cutShort.ts';
import { emptied } from './emptied.ts';
import { olderContract } from './olderContract.ts';
import { plainAnswer } from './plainAnswer.ts';
import type { Scenario, ScenarioName } from './scenario.ts';

const serverErrorBody = '{"error":"Something broke. This is a mock."}';

/** Valid JSON that is not what the contract promises, for the paths every page asks first. */
const wrongShapes: ReadonlyMap<string, string> = new Map([
  [apiPaths.councils, '{"councils":"none today"}'],
  [apiPaths.metadata, '[]'],
]);

/** The file of one council, plan or theme: a page of its own, which can be missing. */
function isOfOne(path: string): boolean {
  return ['councils', 'action-plans', 'themes'].some((one) =>
    path.startsWith(`${apiRoot}/${one}/`),
  );
}

/** How the API can behave, by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  normal: { label: 'Normal', answer: (_path, text) => plainAnswer(text) },
  slow: {
    label: 'Slow (3 seconds)',
    answer: (_path, text) => ({ ...plainAnswer(text), wait: 3000 }),
  },
  'server-error': {
    label: 'Server error',
    answer: () => ({ status: 500, body: serverErrorBody, wait: 0 }),
  },
  'not-found': {
    label: 'Not found (councils, plans, themes)',
    answer: (path, text) => plainAnswer(isOfOne(path) ? null : text),
  },
  malformed: {
    label: 'Malformed',
    answer: (path, text) =>
      plainAnswer(text === null ? null : (wrongShapes.get(path) ?? cutShort(text))),
  },
  empty: {
    label: 'Empty',
    answer: (path, text) => plainAnswer(text === null ? null : emptied(path, text)),
  },
  stale: {
    label: 'Stale (older contract)',
    answer: (_path, text) => plainAnswer(text === null ? null : olderContract(text)),
  },
};
