import * as v from 'valibot';

const tableField = v.object({
  name: v.string(),
  type: v.string(),
  description: v.optional(v.string()),
  constraints: v.optional(
    v.object({ required: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) }),
  ),
});
export type TableField = v.InferOutput<typeof tableField>;

/** What each column of the CSVs holds: the data package (Frictionless), as far as the site reads it. */
export const tableSchemas = v.object({
  resources: v.array(
    v.object({
      path: v.string(),
      description: v.optional(v.string()),
      schema: v.object({ fields: v.array(tableField) }),
    }),
  ),
});
export type TableSchemas = v.InferOutput<typeof tableSchemas>;
