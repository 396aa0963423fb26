import * as v from 'valibot';

/** A JSON schema as far as this API's own description uses it. */
export interface JsonSchema {
  $ref?: string | undefined;
  type?: string | undefined;
  description?: string | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  anyOf?: JsonSchema[] | undefined;
  oneOf?: JsonSchema[] | undefined;
  items?: JsonSchema | undefined;
  prefixItems?: JsonSchema[] | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  required?: string[] | undefined;
  additionalProperties?: JsonSchema | boolean | undefined;
}

const text = v.optional(v.string());

const jsonSchema: v.GenericSchema<JsonSchema> = v.object({
  $ref: text,
  type: text,
  description: text,
  format: text,
  pattern: text,
  const: v.optional(v.unknown()),
  enum: v.optional(v.array(v.unknown())),
  anyOf: v.optional(v.array(v.lazy(() => jsonSchema))),
  oneOf: v.optional(v.array(v.lazy(() => jsonSchema))),
  items: v.optional(v.lazy(() => jsonSchema)),
  prefixItems: v.optional(v.array(v.lazy(() => jsonSchema))),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => jsonSchema),
    ),
  ),
  required: v.optional(v.array(v.string())),
  additionalProperties: v.optional(v.union([v.boolean(), v.lazy(() => jsonSchema)])),
});

const apiParameter = v.object({
  name: v.string(),
  description: v.string(),
  schema: v.object({ pattern: v.string() }),
});
export type ApiParameter = v.InferOutput<typeof apiParameter>;

const apiOperation = v.object({
  summary: v.string(),
  parameters: v.array(apiParameter),
  responses: v.object({
    200: v.object({ content: v.record(v.string(), v.object({ schema: jsonSchema })) }),
  }),
});
export type ApiOperation = v.InferOutput<typeof apiOperation>;

/** The API's own description (OpenAPI 3.1), as far as the site reads it. */
export const openApi = v.object({
  openapi: v.string(),
  paths: v.record(v.string(), v.object({ get: apiOperation })),
  components: v.object({ schemas: v.record(v.string(), jsonSchema) }),
});
export type OpenApi = v.InferOutput<typeof openApi>;
