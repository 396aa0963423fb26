import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dataPackage } from '#publisher/archive/dataPackage.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';

interface TableField {
  name: string;
  type: string;
  description?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
  };
}
interface TableResource {
  name: string;
  path: string;
  bytes: number;
  schema: {
    fields: TableField[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const files = await readDataFolder('public/data');
files.set('README.md', await readFile('public/data/README.md', 'utf8'));
const made = dataPackage(files, {
  title: 'Inspections',
  dataAsAt: '2026-08-20',
  checkedOn: '2026-11-23',
  version: '0123456789ab',
  licence: {
    name: 'Open Government Licence v3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: 'Made up for tests.',
  },
  site: 'https://site.example',
});
const { resources } = JSON.parse(JSON.stringify(made)) as { resources: TableResource[] };

/** What Data Package 1 and Table Schema 1 demand of the properties that are used here. */
const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text, minItems: 1 };
const standard = {
  type: 'object',
  required: ['name', 'resources', 'profile', 'licenses'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    homepage: { type: 'string', pattern: '^https?://' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { name: { pattern: '^[-a-zA-Z0-9._]+$' } } },
    },
    contributors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title'],
        properties: { role: { enum: ['publisher', 'author', 'contributor', 'maintainer'] } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'profile', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          // Neither absolute nor out of the folder.
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)' },
          profile: { const: 'tabular-data-resource' },
          encoding: { const: 'utf-8' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: names,
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: names,
                    reference: {
                      type: 'object',
                      required: ['resource', 'fields'],
                      properties: { resource: text, fields: names },
                    },
                  },
                },
              },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  properties: {
                    name: text,
                    type: { enum: ['string', 'date', 'integer', 'number'] },
                    description: text,
                    constraints: {
                      type: 'object',
                      additionalProperties: false,
                      properties: {
                        required: { type: 'boolean' },
                        unique: { type: 'boolean' },
                        pattern: text,
                        enum: names,
                        minimum: { type: 'number' },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

test('the package is as the standard demands, and every column is described', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  expect(ajv.validate(standard, made), ajv.errorsText()).toBe(true);
});

/** What is wrong with a cell by its field. */
function faultIn(field: TableField, cell: string): string | null {
  const { required, pattern, enum: words, minimum } = field.constraints ?? {};
  if (cell === '') return required === true ? 'is empty' : null;
  const fits: Record<string, RegExp> = {
    string: /^[^]*$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
  };
  if (fits[field.type]?.test(cell) !== true) return `is no ${field.type}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell))
    return 'breaks a pattern';
  if (words !== undefined && !words.includes(cell)) return 'is no word of the list';
  return minimum !== undefined && Number(cell) < minimum ? 'is too small' : null;
}

function rowsOf(path: string): string[][] {
  return parse(files.get(path) ?? '');
}

const tables = new Map(resources.map(({ name, path }) => [name, rowsOf(path)]));

function keysOf(table: string, columns: readonly string[]): string[] {
  const [head = [], ...rows] = tables.get(table) ?? [];
  const places = columns.map((column) => head.indexOf(column));
  return rows.map((row) => places.map((place) => row[place]).join('\n'));
}

test.each(resources)('$path is read by its schema', (resource) => {
  const { name, path, bytes, schema } = resource;
  const [head, ...rows] = tables.get(name) ?? [];
  expect(head).toEqual(schema.fields.map((field) => field.name));
  expect(bytes).toBe(Buffer.byteLength(files.get(path) ?? ''));
  const faults = rows.flatMap((row, index) =>
    schema.fields.flatMap((field, place) => {
      const fault = faultIn(field, row[place] ?? '');
      return fault === null ? [] : [`${path} row ${index + 1} ${field.name} ${fault}`];
    }),
  );
  expect(faults).toEqual([]);
  const own = keysOf(name, schema.primaryKey);
  expect(new Set(own).size).toBe(rows.length);
  for (const { name: column, constraints } of schema.fields) {
    if (constraints?.unique !== true) continue;
    expect(new Set(keysOf(name, [column])).size, column).toBe(rows.length);
  }
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const known = new Set(keysOf(reference.resource, reference.fields));
    const unknown = keysOf(name, fields).filter((key) => key !== '' && !known.has(key));
    expect(unknown, fields.join()).toEqual([]);
  }
});

test('the schema refuses what the checks refuse', () => {
  const field = (table: string, column: string) => {
    const all = resources.find(({ name }) => name === table)?.schema.fields ?? [];
    const found = all.find(({ name }) => name === column);
    if (found === undefined) throw new Error(`no ${table}.${column}`);
    return found;
  };
  expect(faultIn(field('councils', 'council_id'), 'Cheshire East')).toBe('breaks a pattern');
  expect(faultIn(field('councils', 'name'), '')).toBe('is empty');
  expect(faultIn(field('councils', 'website'), '')).toBeNull();
  expect(faultIn(field('judgements', 'grade'), 'fair')).toBe('is no word of the list');
  expect(faultIn(field('inspections', 'published_on'), '2024')).toBe('is no date');
  expect(faultIn(field('events', 'occurred_on'), '2024-05')).toBeNull();
  expect(faultIn(field('events', 'themes'), 'one;two')).toBeNull();
  expect(faultIn(field('events', 'themes'), 'one; two')).toBe('breaks a pattern');
  expect(faultIn(field('statistical-neighbours', 'rank'), '-1')).toBe('is too small');
});

test('a judgement names its inspection, and an inspection its council', () => {
  const keys = (table: string) =>
    resources.find(({ name }) => name === table)?.schema.foreignKeys ?? [];
  expect(keys('judgements')).toEqual([
    {
      fields: ['inspection_id'],
      reference: { resource: 'inspections', fields: ['inspection_id'] },
    },
  ]);
  expect(keys('inspections')).toEqual([
    { fields: ['council_id'], reference: { resource: 'councils', fields: ['council_id'] } },
  ]);
});
