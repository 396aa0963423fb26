import type { JsonSchema, OpenApi } from '#contract/openApi.ts';

type Schemas = OpenApi['components']['schemas'];

export interface SchemaField {
  name: string;
  /** As people who write programs say it: `string or null`, `array of CompactReport`. */
  type: string;
  isRequired: boolean;
  description: string | null;
  /** The only values there are; null: any of its type. */
  values: readonly string[] | null;
  /** Where its own fields are; null: it has none. */
  inner: JsonSchema | null;
}

function nameOf(schema: JsonSchema): string | null {
  return schema.$ref?.split('/').at(-1) ?? null;
}

function resolved(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const name = nameOf(schema);
  return name === null ? schema : (schemas[name] ?? {});
}

function choicesOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ?? schema.oneOf ?? [];
}

function mapValue(schema: JsonSchema): JsonSchema | null {
  const { additionalProperties: value } = schema;
  return typeof value === 'object' && schema.properties === undefined ? value : null;
}

function typeOf(schema: JsonSchema): string {
  const name = nameOf(schema);
  if (name !== null) return name;
  const choices = choicesOf(schema);
  if (choices.length > 0) return [...new Set(choices.map(typeOf))].join(' or ');
  const value = mapValue(schema);
  if (value !== null) return `object, each value ${typeOf(value)}`;
  if (schema.type === 'array') {
    const { items, prefixItems } = schema;
    if (prefixItems !== undefined) return `array: ${prefixItems.map(typeOf).join(', ')}`;
    return items === undefined ? 'array' : `array of ${typeOf(items)}`;
  }
  if (schema.type !== undefined) {
    return schema.format === undefined ? schema.type : `${schema.type}, ${schema.format}`;
  }
  if (schema.const !== undefined) return typeof schema.const;
  return 'any';
}

function valuesOf(schema: JsonSchema): readonly string[] | null {
  if (schema.enum !== undefined) return schema.enum.map(String);
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  const values = choicesOf(schema).flatMap((choice) => valuesOf(choice) ?? []);
  if (values.length > 0) return values;
  return schema.items === undefined ? null : valuesOf(schema.items);
}

/** The object whose fields a schema leads to: its own, or those of what it holds; null: none. */
function innerOf(schema: JsonSchema, schemas: Schemas): JsonSchema | null {
  const own = resolved(schema, schemas);
  if (own.properties !== undefined) return own;
  const held = [own.items, mapValue(own), ...(own.prefixItems ?? []), ...choicesOf(own)];
  for (const one of held) {
    const inner = one == null ? null : innerOf(one, schemas);
    if (inner !== null) return inner;
  }
  return null;
}

/** The fields of what a schema describes, in their order. Nested ones are read when they are asked for. */
export function schemaFields(schema: JsonSchema, schemas: Schemas): SchemaField[] {
  const { properties = {}, required = [] } = innerOf(schema, schemas) ?? {};
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: typeOf(field),
    isRequired: required.includes(name),
    description: field.description ?? resolved(field, schemas).description ?? null,
    values: valuesOf(resolved(field, schemas)),
    inner: innerOf(field, schemas),
  }));
}
