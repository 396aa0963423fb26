import { memo } from 'react';
import { improvementAreaIds } from '#contract/inspectionIds.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { GradeFilters } from './GradeFilters.tsx';
import type { ThemesData } from './themesData.ts';
import styles from './ThemesFilters.module.css';
import type { ThemesState } from './themesState.ts';

interface ThemesFiltersProps {
  data: ThemesData;
  state: ThemesState;
  change: (next: Partial<ThemesState>) => void;
}

const counted = [{ id: 'councils', label: 'Councils' }] as const;
const orders = [
  { id: 'areas', label: 'Most areas for improvement first' },
  { id: 'group', label: 'By kind of theme' },
  { id: 'name', label: 'By name' },
] as const;

function named(names: readonly string[]): { id: string; label: string }[] {
  return names.map((name) => ({ id: name, label: name }));
}

/** What is counted, and in which order it stands. */
export const ThemesFilters = memo(function ThemesFilters({
  data,
  state,
  change,
}: ThemesFiltersProps) {
  const years = data.years.map(String);
  const isMore = state.area !== null || state.grade !== null || state.order !== 'share';
  return (
    <div className={styles['filters']} data-needs-script="">
      <div className={styles['row']}>
        <Choice
          label="Count"
          all="Reports"
          options={counted}
          chosen={state.by === 'councils' ? 'councils' : null}
          onChoose={(by) => {
            change({ by: by ?? 'reports' });
          }}
        />
        <Choice
          label="From"
          all="The first"
          options={named(years)}
          chosen={state.since === null ? null : String(state.since)}
          onChoose={(year) => {
            const since = year === null ? null : Number(year);
            const until = since !== null && state.until !== null && since > state.until;
            change({ since, until: until ? null : state.until });
          }}
        />
        <Choice
          label="To"
          all="The latest"
          options={named(years)}
          chosen={state.until === null ? null : String(state.until)}
          onChoose={(year) => {
            const until = year === null ? null : Number(year);
            const since = until !== null && state.since !== null && state.since > until;
            change({ until, since: since ? null : state.since });
          }}
        />
        <Choice
          label="Region"
          all="All of England"
          options={named(data.regions)}
          chosen={state.region}
          onChoose={(region) => {
            change({ region });
          }}
        />
        <Choice
          label="Kind of theme"
          all="All"
          options={named(data.groups)}
          chosen={state.group}
          onChoose={(group) => {
            change({ group });
          }}
        />
      </div>
      <details open={isMore}>
        <summary>More choices: grade, part of the report, order</summary>
        <div className={styles['row']}>
          <GradeFilters state={state} change={change} />
          <Choice
            label="Asked under"
            all="Any judgement"
            options={improvementAreaIds.map((id) => ({ id, label: improvementAreaWords[id] }))}
            chosen={state.area}
            onChoose={(area) => {
              change({ area });
            }}
          />
          <Choice
            label="Order"
            all="Most asked first"
            options={orders}
            chosen={state.order === 'share' ? null : state.order}
            onChoose={(order) => {
              change({ order: order ?? 'share' });
            }}
          />
        </div>
      </details>
    </div>
  );
});
