import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import { askApi, type LoadSchema } from './askApi.ts';

/** Asks for a path's file; the path alone tells one answer from another. */
function asker<Schema extends v.GenericSchema>(path: string, loadSchema: LoadSchema<Schema>) {
  return ({ signal }: { signal: AbortSignal }) => askApi(path, loadSchema, signal);
}

/**
 * One question to the API as query options. The path is kept beside it (`meta.path`), so that a
 * page written at build time can be given the same answer from disk. `loadSchema`: what the answer is
 * checked against, fetched as the question is asked.
 */
export function question<Schema extends v.GenericSchema>(
  queryKey: readonly string[],
  path: string,
  loadSchema: LoadSchema<Schema>,
) {
  const options = queryOptions({
    queryKey: [...queryKey, path],
    queryFn: asker(path, loadSchema),
  });
  return { ...options, meta: { path } };
}
