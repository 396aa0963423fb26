import {
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type SubmitEvent,
} from 'react';
import { checkDraft } from './checkDraft.ts';
import { createDraftKeeper } from './createDraftKeeper.ts';
import type { Draft } from './Draft.ts';
import { finishedReportPart } from './finishedReportPart.ts';
import { KindField } from './KindField.tsx';
import styles from './MistakeForm.module.css';

import type { ReportSubject } from './reportText.ts';
import { TextField } from './TextField.tsx';

interface MistakeFormProps {
  /** Tells what is typed on one fact from what is typed on another. */
  of: string;
  subject: Omit<ReportSubject, 'address'>;
  /** What is chosen at first. */
  start?: Partial<Draft>;
}

/** The reader's part of a report. What is typed is kept in this tab; nothing is sent. */
export function MistakeForm({ of, subject, start }: MistakeFormProps) {
  const [keeper] = useState(() => createDraftKeeper(of, start));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.first);
  // Once the report was asked for, what is wrong is told as it is mended.
  const [isAsked, setAsked] = useState(false);
  const [asks, setAsks] = useState(0);
  const [isMade, setMade] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  /** The report takes the reader's place as it is made, not while they type on. */
  const takesPlace = useRef(false);
  const takePlace = useCallback((heading: HTMLElement) => {
    if (takesPlace.current) heading.focus();
    takesPlace.current = false;
  }, []);

  const problems = isAsked ? checkDraft(draft, subject.claim !== null) : {};
  const isDone = isMade && Object.keys(problems).length === 0;
  useEffect(() => {
    if (asks === 0) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    first?.focus();
  }, [asks]);
  const finish = (event: SubmitEvent) => {
    event.preventDefault();
    const isWhole = Object.keys(checkDraft(keeper.read(), subject.claim !== null)).length === 0;
    takesPlace.current = isWhole;
    setMade(isWhole);
    setAsked(true);
    setAsks(asks + 1);
  };
  const field = (name: 'about' | 'should' | 'where' | 'notes') => ({
    field: name,
    value: draft[name],
    problem: problems[name],
    onChange: (text: string) => {
      keeper.change({ [name]: text });
    },
  });
  return (
    <>
      <form ref={form} className={styles['form']} noValidate onSubmit={finish} data-needs-script="">
        <h2>Your part</h2>
        {subject.claim === null && (
          <TextField
            {...field('about')}
            label="Which fact?"
            hint="The council, the page, and what it says there. For something missing: what should be there."
          />
        )}
        <KindField
          chosen={draft.kind}
          problem={problems.kind}
          onChoose={(kind) => {
            keeper.change({ kind });
          }}
        />
        <TextField {...field('should')} label="What should it say?" />
        <TextField
          {...field('where')}
          label="Where does it say so? (a link, if there is one)"
          hint="Ofsted’s report, minutes of a meeting, a notice. With it, the mistake can be mended at once."
          short
        />
        <TextField
          {...field('notes')}
          label="Anything else? (may stay empty)"
          hint="Please name no child, no parent and no officer."
        />
        {!keeper.isKept() && (
          <p className={styles['hint']}>
            This browser keeps nothing for this page: what you type is lost if you reload it.
          </p>
        )}
        <p className={styles['end']}>
          <button type="submit">Make the report</button>
          <button
            type="button"
            onClick={() => {
              keeper.clear();
              setAsked(false);
              setMade(false);
              form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
            }}
          >
            Empty the form
          </button>
        </p>
      </form>
      {isDone && (
        <Suspense fallback={<p role="status">Making the report…</p>}>
          <finishedReportPart.Part
            draft={draft}
            subject={subject}
            asks={asks}
            onShown={takePlace}
          />
        </Suspense>
      )}
    </>
  );
}
