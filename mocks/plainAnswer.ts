import type { Answer } from './scenario.ts';

/** The answer of an API in good health: the file, or 404 where there is none. */
export function plainAnswer(text: string | null): Answer {
  return text === null
    ? { status: 404, body: '{"error":"There is no such file."}', wait: 0 }
    : { status: 200, body: text, wait: 0 };
}
