import { memo, Suspense, useMemo } from 'react';
import type { ActionPlanList } from '#contract/actionPlanList.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Section } from '#shared/ui/Section.tsx';
import { NeedItem } from './NeedItem.tsx';
import { needReasonWords } from './needReasonWords.ts';
import { NeedRule } from './NeedRule.tsx';
import styles from './Needs.module.css';
import { needsView, type NeedGroup } from './needsView.ts';

/** Councils shown at once in a group. */
const unfoldedAtMost = 10;

/** The councils that need a plan: whose is not in the data, and whose is. */
export const Needs = memo(function Needs({ list, on }: { list: ActionPlanList; on: string }) {
  const groups = useMemo(() => needsView(list), [list]);
  return (
    // A boundary of its own, so that hydrating it does not hold up the rest of the page.
    <Suspense>
      <Section
        id="needs"
        title="Councils that need a plan"
        note={`By reports published up to ${formatDay(list.dataAsAt)}. No plan in the data does not mean that there is none: it was not found where this data set looked.`}
      >
        <NeedRule />
        {groups.length === 0 && (
          <p className={styles['nobody']}>No council needs a plan by this rule.</p>
        )}
        {groups.some(({ missing }) => missing.length > 0) && (
          <div className={styles['takeAway']}>
            <TakeAwayButton
              what="the councils without a plan in the data"
              load={async () => (await import('./listTakeAways.ts')).listTakeAways.needs(list)}
            />
          </div>
        )}
        {groups.map((group) => (
          <Group key={group.reason} group={group} on={on} />
        ))}
      </Section>
    </Suspense>
  );
});

function Group({
  group: { reason, missing, answered, gathered },
  on,
}: {
  group: NeedGroup;
  on: string;
}) {
  const words = needReasonWords[reason];
  const all = missing.length + answered.length;
  return (
    <div className={styles['group']}>
      <h3>{words.title}</h3>
      <p className={styles['count']}>
        {groupWords(missing.length, all, words.councils)}
        {!gathered &&
          ` No plan of any council in the data answers ${words.anInspection}: there may be such plans that were not gathered.`}
      </p>
      <Missing missing={missing} on={on} />
      {answered.length > 0 && (
        <div className={styles['answered']}>
          <h4>{countOf(answered.length, 'council')} with a plan in the data that answers</h4>
          <ul>
            {answered.map(({ need, plans }) => (
              <li key={need.inspectionId}>
                <a href={pageAddress.council(need.councilId)}>{need.councilName}</a>:{' '}
                {plans.map((plan, index) => (
                  <span key={plan.id}>
                    {index > 0 && '; '}
                    <a href={pageAddress.plan(plan.id)}>{plan.title}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A long list is folded: what comes after it stays within reach. */
function Missing({ missing, on }: { missing: NeedGroup['missing']; on: string }) {
  if (missing.length === 0) return null;
  const items = (
    <ul className={styles['items']}>
      {missing.map((one) => (
        <NeedItem key={one.need.inspectionId} missing={one} on={on} />
      ))}
    </ul>
  );
  if (missing.length <= unfoldedAtMost) return items;
  return (
    <details className={styles['fold']}>
      <summary>Show the {countOf(missing.length, 'council')}</summary>
      {items}
    </details>
  );
}

function groupWords(missing: number, all: number, councils: string): string {
  const of = `${countOf(all, 'council')} ${councils}`;
  if (missing === 0) return `Of ${of}, each has a plan in the data that answers the report.`;
  if (missing === all) return `Of ${of}, none has a plan in the data that answers the report.`;
  return `Of ${of}, ${missing} ${missing === 1 ? 'has' : 'have'} no plan in the data that answers the report.`;
}
