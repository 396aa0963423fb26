import { useQuery } from '@tanstack/react-query';
import { Themes } from '#features/themes/Themes.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { improvementListQuery } from '#shared/api/improvementListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { themesHead } from './themesHead.ts';
import { NoCouncils } from './NoCouncils.tsx';

function ThemesPage() {
  const listQuery = useQuery(councilListQuery());
  const improvementQuery = useQuery(improvementListQuery());
  return (
    <>
      <DocumentHead head={themesHead} />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <QueryBoundary query={improvementQuery} what="what reports asked to improve">
              {(improvement) => <Themes list={list} improvement={improvement} />}
            </QueryBoundary>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const themesPage: PageModule = {
  Page: ThemesPage,
  questions: () => [councilListQuery(), improvementListQuery()],
  head: () => themesHead,
};
