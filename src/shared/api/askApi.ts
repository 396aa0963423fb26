import * as v from 'valibot';
import { contractVersion } from '#contract/papers.ts';
import { ApiError } from './ApiError.ts';

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;

async function readJson(response: Response, path: string): Promise<unknown> {
  try {
    return await response.json();
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

/** Checks an answer against the contract. Throws an ApiError that says where it differs. */
export function readAnswer<Schema extends v.GenericSchema>(
  answer: unknown,
  schema: Schema,
  path: string,
): v.InferOutput<Schema> {
  if (speaksAnotherContract(answer)) {
    throw new ApiError('other-contract', path, 'the answer follows another contract');
  }
  const checked = v.safeParse(schema, answer, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    const place = v.getDotPath(issue) ?? 'the top';
    throw new ApiError('malformed', path, `at ${place}: ${issue.message}`);
  }
  return checked.output;
}

/**
 * Asks the API for one file. `path` is relative to the site's base address.
 * Throws an ApiError for every way it can go wrong, but for a request that was called off.
 */
export async function askApi<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  let response: Response;
  try {
    response = await fetch(import.meta.env.BASE_URL + path, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      headers: { accept: 'application/json' },
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const late = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new ApiError(late ? 'slow' : 'offline', path, 'no answer', cause);
  }
  if (response.status === 404) throw new ApiError('not-found', path, 'there is no such file');
  if (!response.ok) throw new ApiError('server', path, `the server answered ${response.status}`);
  return readAnswer(await readJson(response, path), schema, path);
}
