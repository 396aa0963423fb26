import { memo } from 'react';
import type { AskOutcome } from '#contract/askOutcomeIds.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';
import { askOutcomeWords } from './askOutcomeWords.ts';
import styles from './Theme.module.css';
import type { ThemeData } from './themeData.ts';
import type { ThemeState } from './themeState.ts';
import type { themeView } from './themeView.ts';

interface ThemeFiltersProps {
  data: Pick<ThemeData, 'regions' | 'file'>;
  view: Pick<ReturnType<typeof themeView>, 'outcomes' | 'there'>;
  state: Pick<ThemeState, 'outcome' | 'region'>;
  change: (next: Partial<ThemeState>) => void;
}

/** What narrows the list of councils down. */
export const ThemeFilters = memo(function ThemeFilters(props: ThemeFiltersProps) {
  const { data, view, state, change } = props;
  const options: { id: AskOutcome | 'all'; label: string; count: number }[] = [
    { id: 'all', label: 'All', count: view.there },
    ...view.outcomes
      .filter(({ outcome, count }) => count > 0 || outcome === state.outcome)
      .map(({ outcome, count }) => ({
        id: outcome,
        label: askOutcomeWords[outcome].label,
        count,
      })),
  ];
  return (
    <div className={styles['filters']} data-needs-script="">
      {data.file.theme.id !== leftoverTheme && (
        <CountedChoice
          label="What the next report did"
          options={options}
          chosen={state.outcome ?? 'all'}
          onChoose={(id) => {
            change({ outcome: id === 'all' ? null : id });
          }}
        />
      )}
      <Choice
        label="Region"
        all="All of England"
        options={data.regions.map((region) => ({ id: region, label: region }))}
        chosen={state.region}
        onChoose={(region) => {
          change({ region });
        }}
      />
    </div>
  );
});
