import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { jsonObject } from '#mocks/jsonObject.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { openApiValidator } from '#tests/support/openApiValidator.ts';
import { imaginaryAnswers } from './imaginaryAnswers.ts';

const validate = openApiValidator(jsonObject(tinyAnswers().get(apiPaths.openApi) ?? ''));

test.each([...imaginaryAnswers])('%s is what the API promises', (path, answer) => {
  expect(validate(path, answer)).toEqual([]);
});
