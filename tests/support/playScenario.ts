import { createHandlers } from '#mocks/createHandlers.ts';
import type { ScenarioName } from '#mocks/scenario.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { server } from './mockServer.ts';

/** Lets the API of the imaginary councils behave in another way, until the test ends. */
export function playScenario(scenario: ScenarioName): void {
  server.use(...createHandlers(tinyAnswers(), scenario));
}
