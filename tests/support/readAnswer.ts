import * as v from 'valibot';

/** A file of a published API as the app reads it. Throws where it is missing or off its schema. */
export function readAnswer<Schema extends v.GenericSchema>(
  output: ReadonlyMap<string, string> | null,
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const text = output?.get(path);
  if (text === undefined) throw new Error(`There is no ${path}`);
  return v.parse(schema, JSON.parse(text));
}
