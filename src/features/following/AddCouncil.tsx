import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CouncilNames } from '#contract/councilNames.ts';
import { councilNamesQuery } from '#shared/api/councilNamesQuery.ts';
import { faultInWords } from '#shared/api/faultInWords.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import styles from './Controls.module.css';

export type NamedCouncil = Pick<CouncilNames['councils'][number], 'id' | 'name'>;

interface AddCouncilProps {
  /** Ids that are on the list; null: the list is not read yet. */
  followed: ReadonlySet<string> | null;
  onAdd: (council: NamedCouncil) => void;
}

function byRegion(councils: CouncilNames['councils']) {
  const regions = new Map<string, NamedCouncil[]>();
  for (const { id, name, region } of councils) {
    regions.set(region, [...(regions.get(region) ?? []), { id, name }]);
  }
  return [...regions].sort(([a], [b]) => a.localeCompare(b));
}

/** Today's councils by region, to put one on the list. */
export function AddCouncil({ followed, onAdd }: AddCouncilProps) {
  const id = useId();
  const { data, error, refetch } = useQuery(councilNamesQuery());
  const [chosen, setChosen] = useState('');
  const today = (data?.councils ?? []).filter(({ abolished }) => !abolished);
  const council = today.find((one) => one.id === chosen);
  return (
    <>
      <form
        className={styles['row']}
        data-needs-script=""
        onSubmit={(event) => {
          event.preventDefault();
          if (council === undefined) return;
          onAdd({ id: council.id, name: council.name });
          setChosen('');
        }}
      >
        <label htmlFor={id}>Add a council</label>
        <select
          id={id}
          value={chosen}
          required
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="">{data === undefined ? 'Loading the names…' : 'Choose a council'}</option>
          {byRegion(today).map(([region, councils]) => (
            <optgroup key={region} label={region}>
              {councils.map((one) => (
                <option key={one.id} value={one.id} disabled={followed?.has(one.id) ?? false}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" disabled={followed === null}>
          Follow
        </button>
      </form>
      {error !== null && (
        <Notice
          title="Could not load the councils’ names"
          action={{ label: 'Try again', onSelect: () => void refetch() }}
        >
          {faultInWords(error)} You can also follow a council on its own page.
        </Notice>
      )}
    </>
  );
}
