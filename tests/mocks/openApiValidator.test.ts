import { expect, it } from 'vitest';
import { openApiValidator } from '#tests/support/openApiValidator.ts';

const schema = {
  type: 'object',
  required: ['name', 'on'],
  properties: { name: { type: 'string' }, on: { type: 'string', format: 'date' } },
};
const answer = { content: { 'application/json': { schema: { $ref: '#/components/schemas/C' } } } };
const validate = openApiValidator({
  openapi: '3.1.0',
  paths: { '/api/councils/{councilId}.json': { get: { responses: { 200: answer } } } },
  components: { schemas: { C: schema } },
});
const path = 'api/councils/eastmere.json';

it('is content with what the document describes', () => {
  expect(validate(path, { name: 'Eastmere', on: '2024-02-29' })).toEqual([]);
});

it('tells all that is wrong, and where', () => {
  expect(validate(path, { name: 1, on: '2023-02-29' })).toEqual([
    expect.stringContaining(`${path}/name must be string`),
    expect.stringContaining(`${path}/on must match format "date"`),
  ]);
});

it('tells where the document knows no such path', () => {
  expect(validate('api/councils/eastmere/more.json', {})).toHaveLength(1);
  expect(validate('api/councils/eastmerexjson', {})).toHaveLength(1);
});
