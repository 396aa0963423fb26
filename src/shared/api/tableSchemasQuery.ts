import { dataPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** What each column of the CSVs holds. */
export const tableSchemasQuery = () =>
  question(
    ['table-schemas'],
    dataPaths.dataPackage,
    async () => (await import('#contract/tableSchemas.ts')).tableSchemas,
  );
