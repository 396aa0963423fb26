import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** What the data set is: version, date, counts, sources, licence. */
export const metadataQuery = () =>
  question(
    ['metadata'],
    apiPaths.metadata,
    async () => (await import('#contract/metadata.ts')).metadata,
  );
