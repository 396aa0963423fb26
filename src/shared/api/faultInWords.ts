import { ApiError, type ApiFault } from './ApiError.ts';

const words: Record<ApiFault, string> = {
  offline: 'There seems to be no connection. Check it, then try again.',
  slow: 'The answer took too long. The connection may be slow; try again.',
  server: 'The server had a problem. It is not you; try again in a minute.',
  'not-found': 'It is not there. The address may be old or mistyped.',
  malformed:
    'The answer could not be read. It may have been cut short; try again, and reload the page if it happens again.',
  'other-contract':
    'The data are of another version than this page. Reload the page to get them together.',
};

/** Says what went wrong and what to do, for any error a question to the API may end in. */
export function faultInWords(error: unknown): string {
  return error instanceof ApiError ? words[error.fault] : words.malformed;
}
