import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** Every inspection and visit of every council, graded or not, in compact form. */
export const inspectionListQuery = () =>
  question(
    ['inspections'],
    apiPaths.inspections,
    async () => (await import('#contract/inspectionList.ts')).inspectionList,
  );
