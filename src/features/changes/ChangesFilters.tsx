import { memo } from 'react';
import { Choice } from '#shared/ui/Choice.tsx';
import { changeKindTitles } from './changeKindTitles.ts';
import type { ChangesData } from './changesData.ts';
import styles from './Changes.module.css';
import type { ChangesState } from './changesState.ts';
import type { changesView } from './changesView.ts';

interface ChangesFiltersProps {
  data: ChangesData;
  kinds: ReturnType<typeof changesView>['kinds'];
  state: ChangesState;
  change: (next: Partial<ChangesState>) => void;
}

/** What narrows the changes down. */
export const ChangesFilters = memo(function ChangesFilters({
  data: { changed, councils },
  kinds,
  state: { council, kind },
  change,
}: ChangesFiltersProps) {
  const counted = kinds.map(({ kind: id, count }) => ({
    id,
    label: `${changeKindTitles[id]} (${count})`,
  }));
  // What a link asks for is shown even where nothing of it changed.
  const missing =
    kind === null || kinds.some((one) => one.kind === kind)
      ? []
      : [{ id: kind, label: `${changeKindTitles[kind]} (0)` }];
  const asked = changed.some(({ id }) => id === council)
    ? []
    : councils.filter(({ id }) => id === council);
  return (
    <div className={styles['filters']} data-needs-script="">
      <Choice
        label="Council"
        all="All"
        options={[...asked, ...changed].map(({ id, name }) => ({ id, label: name }))}
        chosen={council}
        onChoose={(next) => {
          change({ council: next });
        }}
      />
      <Choice
        label="Kind"
        all="All"
        options={[...counted, ...missing]}
        chosen={kind}
        onChoose={(next) => {
          change({ kind: next });
        }}
      />
    </div>
  );
});
