import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { apiPaths, calendarPaths } from '#contract/apiPaths.ts';
import type { PlanFile } from '#contract/planFile.ts';
import { publish, type Published } from '#publisher/publish.ts';
import { versionFiles } from '#publisher/versions/versionFiles.ts';
import { openApiValidator } from '#tests/support/openApiValidator.ts';
import { publishedContent } from '#tests/support/publishedContent.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { openApiShape } from './openApiShape.ts';

const tiny = publish(tinyDataSet());

function documentOf({ output }: Published): object {
  return JSON.parse(output?.get(apiPaths.openApi) ?? '') as object;
}

function faults({ output }: Published, document: object): string[] {
  const validate = openApiValidator(document);
  return [...(output ?? [])]
    .filter(([path]) => path !== apiPaths.openApi)
    .flatMap(([path, text]) => validate(path, publishedContent(path, text)));
}

/** Every value of a key, at any depth. */
function valuesOf(node: unknown, key: string): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

test('every file of the tiny data set is as the document says', () => {
  expect(faults(tiny, documentOf(tiny))).toEqual([]);
});

test('every file of the real data set is as the document says', async () => {
  const real = await publishRealData();
  expect(real.output?.size).toBeGreaterThan(153);
  expect(faults(real, documentOf(real))).toEqual([]);
});

test('every file of a version is as the document says, the version first', () => {
  const document = documentOf(tiny);
  const validate = openApiValidator(document);
  const files = versionFiles(tiny.output ?? new Map<string, string>(), []);
  expect([...files].flatMap(([path, text]) => validate(path, JSON.parse(text)))).toEqual([]);
  const { paths } = document as { paths: Record<string, unknown> };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/v1/versions/{version}/councils.json',
      '/api/v1/versions/{version}/councils/{councilId}.json',
      '/api/v1/versions/{version}/action-plans/{planId}.json',
    ]),
  );
});

test('an answer off its schema is refused', () => {
  const validate = openApiValidator(documentOf(tiny));
  const list = JSON.parse(tiny.output?.get(apiPaths.councils) ?? '') as object;
  expect(validate(apiPaths.councils, { ...list, dataAsAt: '2026-02-30' })).toEqual([
    'api/v1/councils.json/dataAsAt must match format "date"',
  ]);
  expect(validate(apiPaths.councils, { ...list, councils: [{}] })).not.toEqual([]);
  const planPath = apiPaths.actionPlan('eastmere-2024');
  const file = JSON.parse(tiny.output?.get(planPath) ?? '') as PlanFile;
  const wrongMilestone = { ...file.plan.milestones[1], originalDue: 'March 2025' };
  expect(validate(planPath, file)).toEqual([]);
  expect(
    validate(planPath, { ...file, plan: { ...file.plan, milestones: [wrongMilestone] } }),
  ).toContain(
    'api/v1/action-plans/eastmere-2024.json/plan/milestones/0/originalDue must match pattern "^\\d{4}(-\\d{2}(-\\d{2})?)?$"',
  );
  expect(validate('api/v1/council.json', list)).toEqual([
    'api/v1/council.json: no such path in the document',
  ]);
});

test('a calendar is text, and JSON is not taken for one', () => {
  const validate = openApiValidator(documentOf(tiny));
  const calendar = tiny.output?.get(calendarPaths.council('eastmere'));
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(validate(calendarPaths.council('eastmere'), calendar)).toEqual([]);
  expect(validate(calendarPaths.plan('eastmere-2024'), '{}')).toHaveLength(1);
});

test('the document has the shape of OpenAPI 3.1', () => {
  const ajv = new Ajv2020({ allErrors: true });
  const isShaped = ajv.compile(openApiShape);
  isShaped(documentOf(tiny));
  expect(isShaped.errors).toBeNull();
});

test('every reference leads somewhere, every schema is valid JSON Schema, no operation id twice', () => {
  const document = documentOf(tiny) as { components: { schemas: Record<string, object> } };
  const { schemas } = document.components;
  const targets = new Set(valuesOf(document, '$ref'));
  expect(targets.size).toBeGreaterThan(8);
  for (const target of targets) {
    expect(Object.keys(schemas).map((name) => `#/components/schemas/${name}`)).toContain(target);
  }
  const ajv = new Ajv2020();
  for (const schema of Object.values(schemas)) expect(ajv.validateSchema(schema)).toBe(true);
  const ids = valuesOf(document, 'operationId');
  expect(new Set(ids).size).toBe(ids.length);
});

test('every path parameter is declared, and the licence named', () => {
  const document = documentOf(tiny) as {
    info: { license: { name: string } };
    paths: Record<string, { get: { parameters: { name: string }[] } }>;
  };
  for (const [path, { get }] of Object.entries(document.paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(get.parameters.map(({ name }) => name)).toEqual(inPath);
  }
  expect(document.info.license.name).toBe('Open Government Licence v3.0');
});
