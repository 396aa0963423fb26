import { memo } from 'react';
import { Choice } from '#shared/ui/Choice.tsx';
import { leadKindTitles } from './leadKindTitles.ts';
import type { LeadsData } from './leadsData.ts';
import styles from './LeadsFilters.module.css';
import type { LeadsState } from './leadsState.ts';
import type { leadsView } from './leadsView.ts';

interface LeadsFiltersProps {
  data: LeadsData;
  kinds: ReturnType<typeof leadsView>['kinds'];
  state: LeadsState;
  change: (next: Partial<LeadsState>) => void;
}

/** What narrows the leads down. */
export const LeadsFilters = memo(function LeadsFilters({
  data,
  kinds,
  state,
  change,
}: LeadsFiltersProps) {
  const counted = kinds.map(({ kind, count }) => ({
    id: kind,
    label: `${leadKindTitles[kind]} (${count})`,
  }));
  // One that a link asks for is shown even where nothing of it fits.
  const { kind: chosen } = state;
  const missing =
    chosen === null || kinds.some(({ kind }) => kind === chosen)
      ? []
      : [{ id: chosen, label: `${leadKindTitles[chosen]} (0)` }];
  return (
    <div className={styles['filters']} data-needs-script="">
      <Choice
        label="Kind"
        all="All"
        options={[...counted, ...missing]}
        chosen={chosen}
        onChoose={(kind) => {
          change({ kind });
        }}
      />
      <Choice
        label="Region"
        all="All of England"
        options={data.regions.map((region) => ({ id: region, label: region }))}
        chosen={state.region}
        onChoose={(region) => {
          change({ region });
        }}
      />
      <Choice
        label="Council"
        all="All"
        options={data.councils}
        chosen={state.council}
        onChoose={(council) => {
          change({ council });
        }}
      />
    </div>
  );
});
