import { useCallback, useState, useSyncExternalStore } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { Section } from '#shared/ui/Section.tsx';
import { useToday } from '#shared/ui/useToday.ts';
import { Ask } from './Ask.tsx';
import type { PlanDesk } from './createPlanDesk.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { DeskNotices } from './DeskNotices.tsx';
import type { ImportDraft } from './file/importDraft.ts';
import { focusOn } from './focusOn.ts';
import { LoadedPart } from './LoadedPart.tsx';
import { myPlanAddress } from './myPlanAddress.ts';
import { startingState } from './planDeskState.ts';
import type { PlanStart } from './planStart.ts';
import { PlanView } from './PlanView.tsx';
import { PrintedPlan } from './PrintedPlan.tsx';
import { PrivacyPromise } from './PrivacyPromise.tsx';
import { StartPlan } from './StartPlan.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useKeptOpen } from './useKeptOpen.ts';
import { usePrinting } from './usePrinting.ts';
import styles from './PlanPage.module.css';

// Large, and asked for only by those who bring a file or come by a link from a published plan.
const loadPreview = async () => (await import('./ImportPreview.tsx')).ImportPreview;
const loadStart = async () => (await import('./StartFromAddress.tsx')).StartFromAddress;

/** The page of a reader's own plan: how to begin, the plan, and how to take it away or delete it. */
export function PlanPage({ desk }: { desk: PlanDesk }) {
  const state = useSyncExternalStore(desk.subscribe, desk.state, () => startingState);
  const today = useToday();
  const isPrinting = usePrinting();
  const [{ from, on }] = useAddressState(myPlanAddress);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [wanted, setWanted] = useState<PlanStart | null>(null);
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  useKeptOpen(desk);

  const { plan } = state.history;
  const take = useCallback(
    ({ plan: next, what, said }: PlanStart) => {
      setWanted(null);
      setDraft(null);
      desk.replace(next, what, said);
      focusOn('actions');
    },
    [desk],
  );
  const start = useCallback(
    (next: PlanStart) => {
      if (desk.state().history.plan === null) take(next);
      else setWanted(next);
    },
    [desk, take],
  );
  const forgetFrom = useCallback(() => {
    const query = new URLSearchParams(search);
    query.delete('from');
    const rest = query.toString();
    navigate(rest === '' ? path : `${path}?${rest}`, { replace: true });
  }, [navigate, path, search]);
  const letGo = () => {
    setWanted(null);
    setDraft(null);
    focusOn('my-plan');
  };

  const isReady = !state.reading && today !== null;
  const canStart = isReady && (state.newer === null || plan !== null);
  return (
    <div className={styles['page']}>
      <h1 id="my-plan">My plan</h1>
      <div className={styles['promise']}>
        <p className={styles['lead']}>
          Work on a private copy of an action plan before a meeting: mark what is done and what is
          late, name who owns it, and write down what to ask.
        </p>
        <PrivacyPromise />
        <p data-without-script="">
          Working on a plan needs scripts, which are off in this browser.
        </p>
      </div>
      <p role="status" className="visually-hidden">
        <span key={state.said.turn}>{state.said.text}</span>
      </p>
      <div className={styles['screen']}>
        <DeskNotices desk={desk} state={state} />
        {canStart && from !== null && (
          <LoadedPart load={loadStart} what="the published plan">
            {(StartFromAddress) => (
              <StartFromAddress key={from} planId={from} onStart={start} onDone={forgetFrom} />
            )}
          </LoadedPart>
        )}
        {wanted !== null && plan !== null && (
          <Ask
            title="Replace your plan?"
            takesFocus
            choices={[
              {
                label: 'Replace my plan',
                onChoose: () => {
                  take(wanted);
                },
              },
              { label: 'Keep it', onChoose: letGo },
            ]}
          >
            You have a plan with {countInWords(plan.milestones.length, 'action')} here. The other
            one has {countInWords(wanted.plan.milestones.length, 'action')}. Replacing can be
            undone.
          </Ask>
        )}
        {draft !== null && (
          <LoadedPart load={loadPreview} what="the check of the file">
            {(ImportPreview) => (
              <ImportPreview draft={draft} current={plan} onTake={take} onCancel={letGo} />
            )}
          </LoadedPart>
        )}
      </div>
      {plan !== null && today !== null && (
        <div className={styles['screen']}>
          <PlanView desk={desk} state={state} plan={plan} today={today} />
          <TakeAway plan={plan} today={today} />
        </div>
      )}
      <div className={styles['screen']} data-waiting={!isReady || undefined}>
        {draft === null && (
          <Section id="start" title={plan === null ? 'Start a plan' : 'Start another plan'}>
            <StartPlan
              key={plan === null ? 'first' : 'another'}
              disabled={!canStart}
              onStart={start}
              onDraft={setDraft}
            />
          </Section>
        )}
        {isReady && (plan !== null || state.newer !== null) && (
          <DeleteEverything desk={desk} actions={plan?.milestones.length ?? 0} />
        )}
      </div>
      {isPrinting && plan !== null && today !== null && (
        <PrintedPlan plan={plan} on={on ?? today} today={today} />
      )}
    </div>
  );
}
