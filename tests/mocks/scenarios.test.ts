import { describe, expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { jsonObject } from '#mocks/jsonObject.ts';
import { scenarioNames, type ScenarioName } from '#mocks/scenario.ts';
import { scenarios } from '#mocks/scenarios.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { openApiValidator } from '#tests/support/openApiValidator.ts';

const published = tinyAnswers();
const validate = openApiValidator(jsonObject(published.get(apiPaths.openApi) ?? ''));
const files = [...published.keys()].filter((path) => path !== apiPaths.openApi);

function answerOf(scenario: ScenarioName, path: string) {
  return scenarios[scenario].answer(path, published.get(path) ?? null);
}

/** Paths of the files that a scenario answers with 200 and that are not what the API promises. */
function brokenFiles(scenario: ScenarioName): string[] {
  return files.filter((path) => {
    const { status, body } = answerOf(scenario, path);
    if (status !== 200) return false;
    try {
      return validate(path, JSON.parse(body)).length > 0;
    } catch {
      return true;
    }
  });
}

function refused(scenario: ScenarioName): string[] {
  return files.filter((path) => answerOf(scenario, path).status !== 200);
}

const isCouncil = (path: string) => path.startsWith('api/v1/councils/');
const isPlan = (path: string) => path.startsWith('api/v1/action-plans/');
const isTheme = (path: string) => path.startsWith('api/v1/themes/');
const isArea = (path: string) => path.startsWith('api/v1/postcodes/');

describe('the answers', () => {
  it('are there: six imaginary councils, two plans, five themes, four postcode areas and thirteen other files', () => {
    expect(files.filter(isCouncil)).toHaveLength(6);
    expect(files.filter(isPlan)).toHaveLength(2);
    expect(files.filter(isTheme)).toHaveLength(5);
    expect(files.filter(isArea)).toHaveLength(4);
    expect(files).toHaveLength(6 + 2 + 5 + 4 + 13);
  });

  it.each(['normal', 'slow', 'not-found', 'empty', 'server-error'] as const)(
    'of "%s" are what the API promises',
    (scenario) => {
      expect(brokenFiles(scenario)).toEqual([]);
    },
  );

  it.each(['malformed', 'stale'] as const)('of "%s" are all broken', (scenario) => {
    expect(brokenFiles(scenario)).toEqual(files);
  });

  it.each(scenarioNames)('of "%s" make up no file that is not published', (scenario) => {
    expect(answerOf(scenario, 'api/v1/councils/atlantis.json').status).not.toBe(200);
    expect(answerOf(scenario, 'api/v1/action-plans/atlantis-2024.json').status).not.toBe(200);
    expect(answerOf(scenario, 'api/v1/themes/atlantis.json').status).not.toBe(200);
  });
});

describe('the scenario', () => {
  it('normal answers every file at once, as published', () => {
    expect(refused('normal')).toEqual([]);
    expect(answerOf('normal', apiPaths.themes)).toEqual({
      status: 200,
      body: published.get(apiPaths.themes),
      wait: 0,
    });
  });

  it('slow answers the same after three seconds', () => {
    expect(answerOf('slow', apiPaths.themes)).toEqual({
      status: 200,
      body: published.get(apiPaths.themes),
      wait: 3000,
    });
  });

  it('server-error fails for every file', () => {
    expect(new Set(files.map((path) => answerOf('server-error', path).status))).toEqual(
      new Set([500]),
    );
  });

  it('not-found has no file of a council, plan or theme, and all others', () => {
    expect(refused('not-found')).toEqual(
      files.filter((path) => isCouncil(path) || isPlan(path) || isTheme(path)),
    );
  });

  it('malformed breaks JSON off for some files and gives others a wrong shape', () => {
    expect(() => JSON.parse(answerOf('malformed', apiPaths.england).body) as unknown).toThrow(
      SyntaxError,
    );
    expect(JSON.parse(answerOf('malformed', apiPaths.councils).body)).toEqual({
      councils: 'none today',
    });
  });

  it('empty has lists without councils, plans, themes or areas, and no file of any one', () => {
    expect(JSON.parse(answerOf('empty', apiPaths.councils).body)).toMatchObject({ councils: [] });
    expect(JSON.parse(answerOf('empty', apiPaths.actionPlans).body)).toMatchObject({
      plans: [],
      needs: [],
      themes: [],
    });
    expect(refused('empty').toSorted()).toEqual(
      files
        .filter((path) => [isCouncil, isPlan, isTheme, isArea].some((of) => of(path)))
        .toSorted(),
    );
  });

  it('stale speaks contract 0', () => {
    expect(JSON.parse(answerOf('stale', apiPaths.metadata).body)).toMatchObject({ contract: 0 });
  });
});
