import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import { askApi } from './askApi.ts';

/**
 * One question to the API as query options. The path is kept beside it (`meta.path`), so that a
 * page written at build time can be given the same answer from disk.
 */
export function question<Schema extends v.GenericSchema>(
  queryKey: readonly string[],
  path: string,
  schema: Schema,
) {
  const options = queryOptions({
    queryKey: [...queryKey, path],
    queryFn: ({ signal }) => askApi(path, schema, signal),
  });
  return { ...options, meta: { path } };
}
