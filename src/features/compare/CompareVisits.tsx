import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import type { InspectionList } from '#contract/inspectionList.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { CompareVisitsList } from './CompareVisitsList.tsx';
import { compareVisitsView } from './compareVisitsView.ts';
import { compareVisitsWords } from './compareVisitsWords.ts';

interface CompareVisitsProps {
  /** In the order shown; at least one. */
  councils: readonly NationalCouncil[];
  data: NationalData;
  /** The page's address with its state, from the site's root. */
  path: string;
}

/** What Ofsted did at the councils besides graded inspections; asks for the list itself. */
export const CompareVisits = memo(function CompareVisits(props: CompareVisitsProps) {
  const query = useQuery(inspectionListQuery());
  return (
    <div id="visits">
      <QueryBoundary query={query} what="the visits" isPart>
        {(list) => <Visits {...props} list={list} />}
      </QueryBoundary>
    </div>
  );
});

function Visits({ councils, data, path, list }: CompareVisitsProps & { list: InspectionList }) {
  const rows = useMemo(() => compareVisitsView(councils, list), [councils, list]);
  const { title, summary } = compareVisitsWords(rows);
  const isEmpty = rows.every(({ since, earlier }) => since.length + earlier.length === 0);
  return (
    <Section
      id="compared-visits"
      title={title}
      note={`${summary} Not every visit is in the data: no visit listed does not mean there was none. Area SEND inspections look at health and education too; their outcomes are not grades of children’s services.`}
      foot={
        isEmpty ? undefined : (
          <TakeAwayButton
            what={title}
            load={async () =>
              (await import('./compareVisitsTakeAway.ts')).compareVisitsTakeAway(rows, {
                data,
                path,
              })
            }
          />
        )
      }
    >
      <CompareVisitsList rows={rows} />
    </Section>
  );
}
