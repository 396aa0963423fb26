import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import type { ImprovementList } from '#contract/improvementList.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { improvementListQuery } from '#shared/api/improvementListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { Section } from '#shared/ui/Section.tsx';
import styles from './SharedThemes.module.css';
import { SharedThemesMatrix } from './SharedThemesMatrix.tsx';
import { sharedThemesView } from './sharedThemesView.ts';
import { sharedThemesWords } from './sharedThemesWords.ts';

interface SharedThemesProps {
  /** In the order shown; at least one. */
  councils: readonly NationalCouncil[];
  data: NationalData;
  /** The page's address with its state, from the site's root. */
  path: string;
}

/** Themes of improvement that the councils share; asks for the list itself. */
export const SharedThemes = memo(function SharedThemes(props: SharedThemesProps) {
  const query = useQuery(improvementListQuery());
  return (
    <div id="shared-themes">
      <QueryBoundary query={query} what="what reports ask to improve" isPart>
        {(list) => <Shared {...props} list={list} />}
      </QueryBoundary>
    </div>
  );
});

function Shared({ councils, data, path, list }: SharedThemesProps & { list: ImprovementList }) {
  const view = useMemo(() => sharedThemesView(councils, list), [councils, list]);
  const { title, summary, gaps } = sharedThemesWords(view);
  return (
    <Section
      id="compared-themes"
      title={title}
      note={summary}
      foot={
        view.shared.length === 0 ? undefined : (
          <TakeAwayButton
            what={title}
            load={async () =>
              (await import('./sharedThemesTakeAway.ts')).sharedThemesTakeAway(view, { data, path })
            }
          />
        )
      }
    >
      {view.shared.length > 0 && <SharedThemesMatrix view={view} />}
      {gaps.length > 0 && (
        <ul className={styles['gaps']}>
          {gaps.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
