import * as v from 'valibot';
import { ApiError } from './ApiError.ts';

/** Checks an answer against the contract. Throws an ApiError that says where it differs. */
export function checkAnswer<Schema extends v.GenericSchema>(
  answer: unknown,
  schema: Schema,
  path: string,
): v.InferOutput<Schema> {
  const checked = v.safeParse(schema, answer, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    const place = v.getDotPath(issue) ?? 'the top';
    throw new ApiError('malformed', path, `at ${place}: ${issue.message}`);
  }
  return checked.output;
}
