import { useMemo } from 'react';
import type { ActionPlanList as List } from '#contract/actionPlanList.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import styles from './ActionPlanList.module.css';
import { listAddress } from './listAddress.ts';
import { listData } from './listData.ts';
import { listHeadline } from './listHeadline.ts';
import { ListPart } from './ListPart.tsx';
import { listView } from './listView.ts';
import { Needs } from './Needs.tsx';

/**
 * Every published action plan, and the councils that need one, counted on a chosen day. What is
 * chosen is in the address. Controls follow the reader at once; the rest catches up right after.
 */
export function ActionPlanList({ list }: { list: List }) {
  const data = listData(list);
  const codec = useMemo(() => listAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const { on } = shown;
  const view = useMemo(() => listView(data, on), [data, on]);
  const { headline, lead, basis } = useMemo(() => listHeadline(list, on), [list, on]);
  return (
    <>
      <header className={styles['header']}>
        <p className={styles['kicker']}>Action plans after inspections of children’s services</p>
        <h1 tabIndex={-1}>{headline}</h1>
        <p className={styles['lead']}>{lead}</p>
        <p className={styles['basis']}>{basis}</p>
        <nav aria-label="On this page" className={styles['parts']}>
          {data.plans.length > 0 && <a href="#plans">Plans and their actions</a>}
          <a href="#needs">Councils that need a plan, and how to ask</a>
        </nav>
      </header>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      {data.plans.length > 0 && (
        <ListPart data={data} view={view} chosen={chosen} shown={shown} change={change} />
      )}
      <Needs list={list} on={on} />
    </>
  );
}
