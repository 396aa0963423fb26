import { useQuery } from '@tanstack/react-query';
import { Themes } from '#features/themes/Themes.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { improvementListQuery } from '#shared/api/improvementListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { FailedHead } from './FailedHead.tsx';
import { NoCouncils } from './NoCouncils.tsx';
import { themesHead } from './themesHead.ts';

function ThemesPage() {
  const listQuery = useQuery(councilListQuery());
  const improvementQuery = useQuery(improvementListQuery());
  return (
    <>
      <FailedHead
        query={listQuery.data === undefined ? listQuery : improvementQuery}
        path="/themes"
      />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <QueryBoundary query={improvementQuery} what="what reports asked to improve">
              {(improvement) => (
                <>
                  <DocumentHead head={themesHead(list, improvement)} />
                  <Themes list={list} improvement={improvement} />
                </>
              )}
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
  head: (_, answers) => {
    const list = answers.getQueryData(councilListQuery().queryKey);
    const improvement = answers.getQueryData(improvementListQuery().queryKey);
    if (list === undefined || improvement === undefined) {
      throw new Error('The councils, or what reports asked to improve, are not there');
    }
    return themesHead(list, improvement);
  },
};
