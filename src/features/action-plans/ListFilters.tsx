import { memo, useId, useState } from 'react';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';
import { dueChoiceWords } from './dueChoiceWords.ts';
import type { FilteredList } from './filterList.ts';
import type { ListData } from './listData.ts';
import styles from './ListFilters.module.css';
import { dueChoiceIds, noOwner, type ListState } from './listState.ts';

interface ListFiltersProps {
  state: ListState;
  change: (next: Partial<ListState>) => void;
  data: ListData;
  /** How many actions each time due would show. */
  due: FilteredList['due'];
  /** How many filters are on. */
  inUse: number;
}

/** What narrows plans and actions down. On a narrow screen it is folded at first. */
export const ListFilters = memo(function ListFilters({
  state,
  change,
  data,
  due,
  inUse,
}: ListFiltersProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const options = (texts: readonly string[]) => texts.map((text) => ({ id: text, label: text }));
  return (
    <div className={styles['filters']} data-needs-script="">
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span aria-hidden="true">{open ? '−' : '+'}</span> Filters
        {inUse > 0 && `, ${inUse} on`}
      </button>
      <div id={id} className={styles['choices']} data-open={open}>
        <div className={styles['due']}>
          <p aria-hidden="true">Actions</p>
          <CountedChoice
            label="Time due"
            options={(['all', ...dueChoiceIds] as const).map((one) => ({
              id: one,
              label: dueChoiceWords[one],
              count: due[one],
            }))}
            chosen={state.due ?? 'all'}
            onChoose={(one) => {
              change({ due: one === 'all' ? null : one });
            }}
          />
        </div>
        <Choice
          label="Council"
          all="All"
          options={data.councils}
          chosen={state.council}
          onChoose={(council) => {
            change({ council });
          }}
        />
        <Choice
          label="Region"
          all="All of England"
          options={options(data.regions)}
          chosen={state.region}
          onChoose={(region) => {
            change({ region });
          }}
        />
        <Choice
          label="Status"
          all="Any"
          // One that a link asks for is shown even where no action has it.
          options={milestoneStatusIds
            .filter((status) => data.statuses.includes(status) || status === state.status)
            .map((status) => ({ id: status, label: milestoneStatusWords[status] }))}
          chosen={state.status}
          onChoose={(status) => {
            change({ status });
          }}
        />
        <Choice
          label="Owner"
          all="Any"
          options={[{ id: noOwner, label: 'No owner published' }, ...options(data.owners)]}
          chosen={state.owner}
          onChoose={(owner) => {
            change({ owner });
          }}
        />
        <Choice
          label="Theme"
          all="Any"
          options={data.themes}
          chosen={state.theme}
          onChoose={(theme) => {
            change({ theme });
          }}
        />
      </div>
    </div>
  );
});
