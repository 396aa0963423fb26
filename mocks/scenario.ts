/** Names and order as the switch shows them. */
export const scenarioNames = [
  'normal',
  'slow',
  'server-error',
  'not-found',
  'malformed',
  'empty',
  'stale',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** One answer of the API. `wait` is in milliseconds. */
export interface Answer {
  status: number;
  body: string;
  wait: number;
}

/** How the API behaves. `text` is what it would normally answer; null: it has no such file. */
export interface Scenario {
  label: string;
  answer: (path: string, text: string | null) => Answer;
}
