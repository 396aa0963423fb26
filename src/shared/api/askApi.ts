import type * as v from 'valibot';
import { contractVersion } from '#contract/contractVersion.ts';
import { ApiError } from './ApiError.ts';

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;

/** A dynamic import of a schema of the contract. */
export type LoadSchema<Schema extends v.GenericSchema> = () => Promise<Schema>;

interface Answer {
  status: number;
  text: string;
}

/**
 * Fetches a file whole. Ends in the cause of a request that was called off, else in an ApiError.
 * A controller of its own, not `AbortSignal.any`: some browsers that can do all else lack it.
 */
async function fetchText(path: string, signal: AbortSignal): Promise<Answer> {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  const timer = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const response = await fetch(import.meta.env.BASE_URL + path, {
      signal: controller.signal,
      headers: { accept: 'application/json' },
    });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    if (signal.aborted) throw cause;
    const fault = controller.signal.aborted ? 'slow' : 'offline';
    throw new ApiError(fault, path, 'no whole answer', cause);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('malformed', path, 'the answer is not JSON', cause);
  }
}

function speaksAnotherContract(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'contract' in answer &&
    answer.contract !== contractVersion
  );
}

/**
 * Fetches what answers are checked with: no page needs it before it asks, so it is in no first load.
 * A site that can't give it can't be read: as if there were no connection.
 */
async function loadCheck<Schema extends v.GenericSchema>(
  loadSchema: LoadSchema<Schema>,
  path: string,
) {
  try {
    const [{ checkAnswer }, schema] = await Promise.all([import('./checkAnswer.ts'), loadSchema()]);
    return (answer: unknown) => checkAnswer(answer, schema, path);
  } catch (cause) {
    throw new ApiError('offline', path, 'the contract could not be loaded', cause);
  }
}

/**
 * Asks the API for one file. `path` is relative to the site's base address.
 * Throws an ApiError for every way it can go wrong, but for a request that was called off.
 */
export async function askApi<Schema extends v.GenericSchema>(
  path: string,
  loadSchema: LoadSchema<Schema>,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const [{ status, text }, check] = await Promise.all([
    fetchText(path, signal),
    loadCheck(loadSchema, path),
  ]);
  if (status === 404) throw new ApiError('not-found', path, 'there is no such file');
  if (status < 200 || status > 299) {
    throw new ApiError('server', path, `the server answered ${status}`);
  }
  const answer = readJson(text, path);
  if (speaksAnotherContract(answer)) {
    throw new ApiError('other-contract', path, 'the answer follows another contract');
  }
  return check(answer);
}
