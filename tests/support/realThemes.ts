import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { improvementList } from '#contract/improvementList.ts';
import { publishRealData } from './publishRealData.ts';
import { readAnswer } from './readAnswer.ts';

/** The real councils and what their reports asked to improve. */
export async function realThemes() {
  const { output } = await publishRealData();
  return {
    list: readAnswer(output, apiPaths.councils, councilList),
    improvement: readAnswer(output, apiPaths.improvement, improvementList),
  };
}
