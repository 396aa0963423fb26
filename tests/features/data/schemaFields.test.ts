import { expect, test } from 'vitest';
import type { JsonSchema } from '#contract/openApi.ts';
import { schemaFields } from '#features/data/schemaFields.ts';

const schemas: Record<string, JsonSchema> = {
  Report: {
    type: 'object',
    description: 'One report',
    properties: { id: { type: 'string' }, earlier: { $ref: '#/components/schemas/Report' } },
    required: ['id'],
  },
  Framework: { type: 'string', enum: ['sif', 'ilacs'] },
};
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const fields = (properties: Record<string, JsonSchema>, required: string[] = []) =>
  schemaFields({ type: 'object', properties, required }, schemas);

test('a field has its name, type, whether it may be left out, and what it means', () => {
  expect(
    fields(
      { day: { type: 'string', format: 'date', description: 'A day' }, n: { type: 'number' } },
      ['day'],
    ),
  ).toEqual([
    {
      name: 'day',
      type: 'string, date',
      isRequired: true,
      description: 'A day',
      values: null,
      inner: null,
    },
    {
      name: 'n',
      type: 'number',
      isRequired: false,
      description: null,
      values: null,
      inner: null,
    },
  ]);
});

test.each<[string, JsonSchema, string]>([
  ['null among choices', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string or null'],
  ['two of one type', { anyOf: [{ type: 'string' }, { type: 'string' }] }, 'string'],
  ['a list', { type: 'array', items: { type: 'string' } }, 'array of string'],
  ['a list of what has a name', { type: 'array', items: ref('Report') }, 'array of Report'],
  ['a list of anything', { type: 'array' }, 'array'],
  [
    'a pair',
    { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] },
    'array: number, string',
  ],
  ['what has a name', ref('Report'), 'Report'],
  [
    'a map',
    { type: 'object', additionalProperties: { type: 'integer' } },
    'object, each value integer',
  ],
  ['one value', { const: 1 }, 'number'],
  ['nothing told', {}, 'any'],
])('%s', (_, schema, type) => {
  expect(fields({ field: schema })[0]?.type).toBe(type);
});

test('the only values there are, also behind a name, in a list and among choices', () => {
  const values = (schema: JsonSchema) => fields({ field: schema })[0]?.values;
  expect(values({ const: 1 })).toEqual(['1']);
  expect(values(ref('Framework'))).toEqual(['sif', 'ilacs']);
  expect(values({ type: 'array', items: { enum: ['a', 'b'] } })).toEqual(['a', 'b']);
  expect(values({ anyOf: [{ enum: ['a'], type: 'string' }, { type: 'null' }] })).toEqual(['a']);
  expect(values({ type: 'string' })).toBeNull();
});

test('what a field holds leads to its own fields, as deep as one asks', () => {
  const [held] = fields({ reports: { type: 'array', items: ref('Report') } });
  expect(held?.inner).toBe(schemas['Report']);
  const inner = schemaFields(held?.inner ?? {}, schemas);
  expect(inner.map(({ name }) => name)).toEqual(['id', 'earlier']);
  expect(inner[1]?.description).toBe('One report');
  // A report leads to a report.
  expect(inner[1]?.inner).toBe(schemas['Report']);
  const [map] = fields({ by: { type: 'object', additionalProperties: ref('Report') } });
  expect(map?.inner).toBe(schemas['Report']);
  const [maybe] = fields({ one: { anyOf: [ref('Report'), { type: 'null' }] } });
  expect(maybe?.inner).toBe(schemas['Report']);
});

test('a schema by name has the fields of what it names; one without fields has none', () => {
  expect(schemaFields(ref('Report'), schemas)).toHaveLength(2);
  expect(schemaFields({ type: 'string' }, schemas)).toEqual([]);
  expect(schemaFields(ref('Missing'), schemas)).toEqual([]);
});
