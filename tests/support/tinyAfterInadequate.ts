import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import {
  afterInadequateData,
  type AfterInadequateData,
} from '#features/after-inadequate/afterInadequateData.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { readAnswer } from './readAnswer.ts';

/** The imaginary councils once judged inadequate: Eastmere, Norwick and Old Tarnshire. */
export function tinyAfterInadequate(): AfterInadequateData {
  return afterInadequateData(
    readAnswer(tinyAnswers(), apiPaths.afterInadequate, afterInadequateList),
  );
}
