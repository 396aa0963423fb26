import { memo } from 'react';
import { councilKindIds } from '#contract/councilKindIds.ts';
import type { Standing } from '#domain/grades.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import { ChangeFilter } from './ChangeFilter.tsx';
import { Choice } from '#shared/ui/Choice.tsx';
import type { ExploreState } from './exploreState.ts';
import type { filterRows } from './filterRows.ts';
import { GradeFilter } from './GradeFilter.tsx';
import styles from './CouncilFilters.module.css';

interface CouncilFiltersProps {
  state: Pick<ExploreState, 'judgement' | 'region' | 'kind' | 'grades' | 'change'>;
  change: (next: Partial<ExploreState>) => void;
  changes: ReturnType<typeof filterRows>['changes'];
  regions: readonly string[];
  /** The grades, and kinds of none, that any council has on the day. */
  standings: readonly Standing[];
}

/** What narrows the table down. */
export const CouncilFilters = memo(function CouncilFilters({
  state,
  change,
  changes,
  regions,
  standings,
}: CouncilFiltersProps) {
  const kinds = councilKindIds.map((id) => ({ id, label: councilKindWords[id] }));
  return (
    <div className={styles['filters']} data-needs-script="">
      <ChangeFilter
        chosen={state.change}
        changes={changes}
        onChoose={(chosen) => {
          change({ change: chosen });
        }}
      />
      <div className={styles['choices']}>
        <Choice
          label="Region"
          all="All of England"
          options={regions.map((region) => ({ id: region, label: region }))}
          chosen={state.region}
          onChoose={(region) => {
            change({ region });
          }}
        />
        <Choice
          label="Kind"
          all="All kinds"
          options={kinds}
          chosen={state.kind}
          onChoose={(kind) => {
            change({ kind });
          }}
        />
      </div>
      <GradeFilter
        options={standings}
        chosen={state.grades}
        onChoose={(grades) => {
          change({ grades });
        }}
      />
    </div>
  );
});
