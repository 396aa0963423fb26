import { apiPaths } from '#contract/apiPaths.ts';
import { councilList, type CouncilList } from '#contract/councilList.ts';
import { inspectionList, type InspectionList } from '#contract/inspectionList.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

/** The published lists of the real data, from which the two pages are made. */
export async function realAreas(): Promise<{ list: CouncilList; inspections: InspectionList }> {
  const { output } = await publishRealData();
  return {
    list: readAnswer(output, apiPaths.councils, councilList),
    inspections: readAnswer(output, apiPaths.inspections, inspectionList),
  };
}
