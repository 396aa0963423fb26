import type { StorageFault } from '#shared/storage/StorageError.ts';
import { saveFile } from '#shared/export/saveFile.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Ask } from './Ask.tsx';
import type { PlanDesk } from './createPlanDesk.ts';
import { focusOn } from './focusOn.ts';
import { jsonOf } from './jsonOf.ts';
import { LoadedPart } from './LoadedPart.tsx';
import type { PlanDeskState } from './planDeskState.ts';

// Seldom needed.
const loadDamaged = async () => (await import('./DamagedCopies.tsx')).DamagedCopies;

const faultWords: Record<StorageFault, string> = {
  forbidden:
    'The browser does not let this site keep anything, as in a private window or by a setting.',
  full: 'The browser’s storage is full.',
  failed: 'The browser’s storage does not work just now.',
};

/** What the reader has to know of how the plan is kept. Each stays until it is no longer true. */
export function DeskNotices({ desk, state }: { desk: PlanDesk; state: PlanDeskState }) {
  const { fault, newer, conflict, followed, typed, history, notes, aside } = state;
  return (
    <>
      {newer !== null && (
        <Notice
          title="A newer version of this site wrote the plan kept here"
          action={{
            label: 'Save it as a file',
            onSelect: () => {
              saveFile('my-plan-newer.json', 'application/json', jsonOf(newer.raw));
            },
          }}
        >
          This page can’t read it and leaves it as it is. Reload the page to get the newer version.
          {history.plan !== null && ' What you change here is not saved: save it as a file first.'}
        </Notice>
      )}
      {fault !== null && (
        <Notice
          title="Not saved in this browser"
          action={{
            label: 'Try again',
            onSelect: () => {
              void desk.save();
            },
          }}
        >
          {faultWords[fault]}{' '}
          {history.plan === null
            ? 'You can work on a plan here, but it lasts only as long as this tab is open.'
            : 'Your plan is still here in this tab. Save it as a file before you close it.'}
        </Notice>
      )}
      {conflict !== null && (
        <Ask
          title="Another tab saved this plan first"
          choices={[
            {
              label: 'Use mine instead',
              onChoose: () => {
                desk.useMine();
                focusOn('my-plan');
              },
            },
            {
              label: 'Keep the other',
              onChoose: () => {
                desk.keepOther();
                focusOn('my-plan');
              },
            },
          ]}
        >
          You now see the other tab’s plan. The change you made in this tab is not in it, and is
          kept until you choose.
        </Ask>
      )}
      {followed !== null && (
        <Notice
          title={
            followed === 'changed'
              ? 'Another tab changed this plan'
              : 'This plan was deleted in another tab'
          }
          action={{
            label: 'All right',
            onSelect: () => {
              desk.dismissNews();
              focusOn('my-plan');
            },
          }}
        >
          {followed === 'changed'
            ? 'You see it as it is now.'
            : 'It is no longer kept in this browser.'}
        </Notice>
      )}
      {typed > 0 && (
        <Notice title="What you were typing is still there">
          {sentenceCase(countInWords(typed, 'field'))} you had not finished when the page was last
          left {typed === 1 ? 'holds' : 'hold'} your words, marked in red.
        </Notice>
      )}
      {(notes.length > 0 || aside.length > 0) && (
        <LoadedPart load={loadDamaged} what="what became of the damaged plan">
          {(DamagedCopies) => <DamagedCopies desk={desk} notes={notes} aside={aside} />}
        </LoadedPart>
      )}
    </>
  );
}
