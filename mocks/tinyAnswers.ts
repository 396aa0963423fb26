import { apiRoot } from '#contract/apiPaths.ts';
import { publish } from '#publisher/publish.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';

/**
 * What the API answers for the tiny data set of imaginary councils: JSON text by path.
 * Throws where the tiny data set no longer passes the publisher's checks.
 */
export function tinyAnswers(): ReadonlyMap<string, string> {
  const { output, problems } = publish(tinyDataSet(), tinyReleases);
  if (output === null) {
    throw new Error(
      `The tiny data set has ${problems.length} problems: ${JSON.stringify(problems)}`,
    );
  }
  return new Map([...output].filter(([path]) => path.startsWith(`${apiRoot}/`)));
}
