import { useQuery } from '@tanstack/react-query';
import { askListPart } from '#features/theme/askListPart.ts';
import { placeListPart } from '#features/theme/placeListPart.ts';
import { Theme } from '#features/theme/Theme.tsx';
import { themeRestPart } from '#features/theme/themeRestPart.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { themeQuery } from '#shared/api/themeQuery.ts';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { FailedHead } from './FailedHead.tsx';
import { NotFound } from './NotFound.tsx';
import { themeHead } from './themeHead.ts';

function ThemePage({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const themeId = params['themeId'] ?? '';
  const query = useQuery(themeQuery(themeId));
  return (
    <>
      <FailedHead query={query} path={`/themes/${themeId}`} />
      <QueryBoundary query={query} what="this theme" notFound={<NotFound />}>
        {(file) => (
          <>
            <DocumentHead head={themeHead(file)} />
            <Theme key={file.theme.id} file={file} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const themePage: PageModule = {
  Page: ThemePage,
  loadRest: async () => {
    await Promise.all([askListPart.load(), placeListPart.load(), themeRestPart.load()]);
  },
  questions: ({ themeId = '' }) => [themeQuery(themeId)],
  head: ({ themeId = '' }, answers) => {
    const file = answers.getQueryData(themeQuery(themeId).queryKey);
    if (file === undefined) throw new Error(`${themeId} is not there`);
    return themeHead(file);
  },
};
