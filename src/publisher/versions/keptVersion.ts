import * as v from 'valibot';
import { papersEntries } from '#contract/papers.ts';

/** What embedded figures were drawn from in one version of the data. */
export const keptVersion = v.object({
  ...papersEntries,
  contract: v.pipe(v.number(), v.integer()),
  /** JSON text by path from the site's root, as it was published. */
  files: v.record(v.string(), v.string()),
});
export type KeptVersion = v.InferOutput<typeof keptVersion>;
