import { apiPaths } from '#contract/apiPaths.ts';
import { council, type Council } from '#contract/council.ts';
import { publishRealData } from './publishRealData.ts';
import { readAnswer } from './readAnswer.ts';

/** The published files of real councils, by id, in the order asked for. */
export async function realCouncils<const Ids extends readonly string[]>(
  ids: Ids,
): Promise<{ [At in keyof Ids]: Council }> {
  const { output } = await publishRealData();
  return ids.map((id) => readAnswer(output, apiPaths.council(id), council)) as {
    [At in keyof Ids]: Council;
  };
}
