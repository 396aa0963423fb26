import { describe, expect, it } from 'vitest';
import { planFile } from '#contract/planFile.ts';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { correctCell } from '#features/my-plan/file/correctCell.ts';
import { planOf } from '#features/my-plan/file/planOf.ts';
import { readPlanFile } from '#features/my-plan/file/readPlanFile.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import * as v from 'valibot';
import { bytesOf, draftOf } from './fileOf.ts';

function ownFile(plan: unknown, version = 1): string {
  return JSON.stringify({ format: 'council-inspection-tracker/own-plan', version, plan });
}

async function refusal(text: string, fileName = 'plan.json'): Promise<string> {
  const reading = await readPlanFile(bytesOf(text), fileName);
  return reading.kind === 'refused' ? reading.title : 'taken';
}

it('the API’s file of a plan becomes a private copy of it, for every plan there is', async () => {
  const { output } = await publishRealData();
  const plans = [...(output ?? [])].filter(([path]) => /\/action-plans\/[^/]+\.json$/.test(path));
  expect(plans.length).toBeGreaterThan(10);
  for (const [path, text] of plans) {
    const { plan, council } = v.parse(planFile, JSON.parse(text));
    const check = checkImport(await draftOf(text, path));
    expect(check.plan).toEqual(planOf(plan, council.name));
    expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

describe('an own plan’s file', () => {
  it('with values of other kinds is judged action by action, and mended', async () => {
    const text = ownFile({
      title: 'Eastmere',
      council: null,
      startedFrom: null,
      milestones: [
        { id: 'a', title: 'Open flats', due: 2027, status: 'green', themes: ['front-door'] },
        'Not an action',
        { id: 'b', title: 'Train', status: 'complete', colour: 'red' },
      ],
    });
    const draft = await draftOf(text, 'plan.json');
    expect(draft.remarks).toEqual([
      'Action 2 is not an action but a single value. It is left out.',
    ]);
    const check = checkImport(draft);
    expect(check.problems.map(({ line, columnName, found }) => [line, columnName, found])).toEqual([
      [0, 'colour', 'colour'],
      [1, 'status', 'green'],
    ]);
    expect(check.plan.milestones.map(({ id }) => id)).toEqual(['b']);
    const column = check.problems[1]?.column ?? -1;
    const mended = checkImport(correctCell(draft, 1, column, 'On track'));
    expect(mended.plan.milestones[0]).toMatchObject({
      id: 'a',
      due: '2027',
      status: 'on-track',
      themes: ['front-door'],
    });
  });

  it('is refused where it is of a newer version', async () => {
    expect(await refusal(ownFile({ title: '', milestones: [] }, 2))).toMatch(/newer version/);
    expect(await refusal(ownFile({ title: '', milestones: [] }))).toBe('taken');
  });
});

describe('a JSON file is refused', () => {
  it.each([
    ['{\n  "format": "council-insp', /cut short: it breaks off at line 2, column 26/],
    ['{\n  "plan": {', /cut short: it breaks off at line 2, column 12/],
    ['{"a": [1, 2,\n', /cut short: it breaks off at line 2, column 1/],
    ['[tru', /cut short: it breaks off at line 1, column 5/],
    ['{\r\n"a": 1\r\n"b": 2}', /goes wrong at line 3, column 1/],
    ['{"a": 1,}', /goes wrong at line 1, column 9/],
    ['{"a": 01}', /goes wrong at line 1, column 8/],
    ['[1] 2', /goes wrong at line 1, column 5/],
    ["{'a': 1}", /goes wrong at line 1, column 2/],
  ])('where %j goes wrong', async (text, title) => {
    expect(await refusal(text)).toMatch(title);
  });

  it.each(['{}', '[]', 'null', '"plan"', '{"plan":{"milestones":[]}}', '{"plan":[],"council":{}}'])(
    'where %s holds no plan',
    async (text) => {
      expect(await refusal(text)).toMatch(/holds no plan/);
    },
  );
});

it('JSON is known by what it holds, whatever the file’s name', async () => {
  expect(await refusal('{}', 'plan.csv')).toMatch(/JSON/);
  expect(await refusal('title,due\n', 'plan.json')).toMatch(/not valid JSON/);
});
