import { useId, useRef } from 'react';
import type { NationalData } from '#domain/nationalData.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { ChosenCouncils } from './ChosenCouncils.tsx';
import { chooserWords } from './chooserWords.ts';
import styles from './CouncilChooser.module.css';
import { noneChosen, type Chosen, type CompareState } from './compareState.ts';
import { useCouncilToAdd } from './useCouncilToAdd.ts';

interface CouncilChooserProps {
  data: NationalData;
  chosen: Chosen;
  change: (next: Partial<CompareState>) => void;
}

/**
 * Whom to compare: councils by name, one of them with its statistical neighbours, or a region. The
 * browser offers the names; the field keeps the focus, so that one can be added after another.
 */
export function CouncilChooser({ data, chosen, change }: CouncilChooserProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const choose = (next: Partial<Chosen>) => {
    change({ ...noneChosen, open: null, ...next });
  };
  const { message, offered, submit, add, say } = useCouncilToAdd(
    data.councils,
    chosen,
    (councilId) => {
      choose({ councils: [...chosen.councils, councilId] });
    },
  );
  const emptied = () => {
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
  };
  const only = chosen.councils.length === 1 ? chosen.councils : null;

  return (
    <section className={styles['chooser']} aria-label="Choose councils" data-needs-script="">
      <div className={styles['ways']}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void submit(field.current?.value ?? '').then((added) => {
              if (added) emptied();
              else field.current?.focus();
            });
          }}
        >
          <label htmlFor={`${id}-field`}>Add a council</label>
          <span className={styles['fieldRow']}>
            <input
              ref={field}
              id={`${id}-field`}
              className={styles['field']}
              type="text"
              list={`${id}-names`}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="done"
              aria-describedby={`${id}-said`}
            />
            <button type="submit" className={styles['add']}>
              Add
            </button>
          </span>
          <datalist id={`${id}-names`}>
            {data.councils.map((council) => (
              <option key={council.id} value={council.name} />
            ))}
          </datalist>
        </form>
        <Choice
          label="or a region"
          all="None"
          options={data.regions.map((region) => ({ id: region, label: region }))}
          chosen={chosen.region}
          onChoose={(region) => {
            choose({ region });
            say('');
          }}
        />
      </div>
      <p id={`${id}-said`} className={styles['said']} role="status">
        {message === '' ? chooserWords.hint : message}
      </p>
      {offered.length > 0 && (
        <ul className={styles['offered']} aria-label="Councils that fit">
          {offered.map((council) => (
            <li key={council.id}>
              <button
                type="button"
                onClick={() => {
                  if (add(council)) emptied();
                  else field.current?.focus();
                }}
              >
                {council.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.councils.length > 0 && (
        <ChosenCouncils
          councils={data.councils}
          ids={chosen.councils}
          onRemove={(councilId, name) => {
            choose({ councils: chosen.councils.filter((one) => one !== councilId) });
            say(chooserWords.removed(name));
          }}
          onNoneLeft={() => field.current?.focus()}
        />
      )}
      {only !== null && (
        <label className={styles['neighbours']}>
          <input
            type="checkbox"
            checked={chosen.neighbours}
            onChange={(event) => {
              choose({ councils: only, neighbours: event.target.checked });
              say('');
            }}
          />
          with its statistical neighbours, the councils most like it
        </label>
      )}
    </section>
  );
}
