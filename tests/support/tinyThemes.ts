import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { improvementList } from '#contract/improvementList.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { readAnswer } from './readAnswer.ts';

/**
 * The councils of the tiny data set and what their reports asked to improve. Of its 12 graded
 * reports 4 are under SIF and 8 under ILACS: one not transcribed (Skerry Isles 2019), one in part
 * (Skerry Isles 2023), one that names nothing (Norwick 2021) and five in full.
 */
export function tinyThemes() {
  const answers = tinyAnswers();
  return {
    list: readAnswer(answers, apiPaths.councils, councilList),
    improvement: readAnswer(answers, apiPaths.improvement, improvementList),
  };
}
