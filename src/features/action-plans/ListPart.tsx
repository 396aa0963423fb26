import { memo, Suspense, useCallback, useMemo, useRef } from 'react';
import { formatDay } from '#shared/format/formatDay.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { CountOn } from './CountOn.tsx';
import { filterList } from './filterList.ts';
import { ListActions } from './ListActions.tsx';
import type { ListData } from './listData.ts';
import { ListFilters } from './ListFilters.tsx';
import { listOrder } from './listOrder.ts';
import styles from './ListPart.module.css';
import { ListPlans } from './ListPlans.tsx';
import { listResultWords } from './listResultWords.ts';
import { noFilters, type ListState } from './listState.ts';
import type { ListView } from './listView.ts';
import { sortList } from './sortList.ts';

interface ListPartProps {
  data: ListData;
  view: ListView;
  /** The choices as the controls show them, and as the table has caught up with them. */
  chosen: ListState;
  shown: ListState;
  change: (next: Partial<ListState>) => void;
}

const filterKeys = Object.keys(noFilters) as (keyof typeof noFilters)[];

/** Plans, or their actions, with what narrows them down and puts them in order. */
export const ListPart = memo(function ListPart({
  data,
  view,
  chosen,
  shown,
  change,
}: ListPartProps) {
  const filtered = useMemo(() => filterList(view, shown), [view, shown]);
  const plans = useMemo(() => sortList.plans(filtered.plans, shown), [filtered, shown]);
  const actions = useMemo(() => sortList.actions(filtered.actions, shown), [filtered, shown]);
  const inUse = filterKeys.filter((key) => chosen[key] !== null).length;
  const fits = shown.view === 'plans' ? plans.length : actions.length;
  const onSort = useCallback(
    (sort: ListState['sort'], descending: boolean) => {
      change({ sort, descending });
    },
    [change],
  );
  const result = useRef<HTMLParagraphElement>(null);
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change(noFilters);
    result.current?.focus();
  };
  const day = formatDay(view.on);
  // As chosen, not as shown: a header pressed twice at once turns the order round twice.
  const order = { sortedBy: chosen.sort, descending: chosen.descending, onSort };
  return (
    // A boundary of its own, so that hydrating it does not hold up the rest of the page.
    <Suspense>
      <Section id="plans" title="Plans and their actions">
        <CountOn
          on={chosen.on}
          dataAsAt={data.dataAsAt}
          onChoose={(on) => {
            change({ on });
          }}
        />
        <div className={styles['views']} data-needs-script="">
          <p aria-hidden="true">List by</p>
          <CountedChoice
            label="List by"
            options={[
              { id: 'plans', label: 'Plan', count: filtered.plans.length },
              { id: 'actions', label: 'Action', count: filtered.actions.length },
            ]}
            chosen={chosen.view}
            onChoose={(next) => {
              if (next !== chosen.view) change({ view: next, ...listOrder.opening(next) });
            }}
          />
        </div>
        <ListFilters state={chosen} change={change} data={data} due={filtered.due} inUse={inUse} />
        <div className={styles['line']}>
          <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
            {listResultWords(filtered, view, shown.view)}{' '}
            {inUse > 0 && fits > 0 && (
              <button type="button" className={styles['clear']} onClick={clear}>
                Clear filters
              </button>
            )}
          </p>
          {fits > 0 && (
            <div className={styles['takeAway']}>
              <TakeAwayButton
                what={shown.view === 'plans' ? 'these plans' : 'these actions'}
                load={async () =>
                  (await import('./listTakeAways.ts')).listTakeAways.list(data, shown)
                }
              />
            </div>
          )}
        </div>
        {fits === 0 ? (
          <Notice
            title={shown.view === 'plans' ? 'No plan fits' : 'No action fits'}
            {...(inUse > 0 && { action: { label: 'Clear filters', onSelect: clear } })}
          >
            {inUse > 0
              ? `Nothing in the data has all that is chosen, counted on ${day}. Choose less, or clear the filters.`
              : 'The data hold plans without their actions. List by plan to see them.'}
          </Notice>
        ) : shown.view === 'plans' ? (
          <ListPlans
            plans={plans}
            caption={`Published action plans, counted on ${day}`}
            {...order}
          />
        ) : (
          <ListActions
            actions={actions}
            themes={data.themes}
            caption={`Actions of published plans, counted on ${day}`}
            {...order}
          />
        )}
      </Section>
    </Suspense>
  );
});
