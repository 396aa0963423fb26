import { setupServer } from 'msw/node';
import { createHandlers } from '#mocks/createHandlers.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';

/** The API of the imaginary councils, in good health. `playScenario` changes its behaviour. */
export const server = setupServer(...createHandlers(tinyAnswers(), 'normal'));
