import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type SubmitEvent,
} from 'react';
import { useLocation } from 'wouter';
import type { CouncilChoices } from './CouncilChoices.tsx';
import type { FieldBehaviour, FieldState, Submission } from './fieldBehaviour.ts';
import styles from './FindCouncil.module.css';
import { FindFault } from './FindFault.tsx';
import { SearchIcon } from './SearchIcon.tsx';

/**
 * The field that finds a council by name, code or postcode. Until it is first used it is a plain
 * form; then its choices are loaded and take over the very same field, so that what has been typed,
 * the caret and a phone's keyboard stay as they are.
 */
export function FindCouncil({ className = '' }: { className?: string }) {
  const [, navigate] = useLocation();
  const fieldId = useId();
  const field = useRef<HTMLInputElement>(null);
  const behaviour = useRef<FieldBehaviour>(null);
  const isAsked = useRef(false);
  const [Choices, setChoices] = useState<typeof CouncilChoices | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [text, setText] = useState('');
  const [submission, setSubmission] = useState<Submission>('none');
  const [fieldState, setFieldState] = useState<FieldState | null>(null);

  const wake = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    setHasFailed(false);
    import('./CouncilChoices.tsx').then(
      (loaded) => {
        setText(field.current?.value ?? '');
        setChoices(() => loaded.CouncilChoices);
      },
      () => {
        isAsked.current = false;
        setHasFailed(true);
      },
    );
  };

  const takeUp = useEffectEvent(() => {
    const input = field.current;
    if (input === null) return;
    const sent = new URLSearchParams(window.location.search).get('find')?.trim() ?? '';
    if (sent !== '' && input.value === '') {
      input.value = sent;
      input.focus();
    }
    if (document.activeElement === input) wake();
  });
  // A form sent, or a field in use, before this script ran.
  useEffect(() => {
    takeUp();
  }, []);

  const changeText = (next: string) => {
    if (field.current !== null && field.current.value !== next) field.current.value = next;
    setText(next);
    setSubmission('none');
  };

  const choose = (councilId: string) => {
    changeText('');
    navigate(`/councils/${councilId}`);
  };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    // Without its choices the field still works as a form that opens another page.
    if (hasFailed) return;
    event.preventDefault();
    wake();
    if (field.current?.value.trim() === '') field.current.focus();
    else setSubmission('sent');
  };

  const leave = ({ target, currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    const isField = field.current?.contains(target) ?? false;
    if (!isField && !currentTarget.contains(relatedTarget)) behaviour.current?.close();
  };

  return (
    <>
      <form
        role="search"
        data-needs-script=""
        action={import.meta.env.BASE_URL}
        method="get"
        className={`${styles['form'] ?? ''} ${className}`}
        onSubmit={submit}
        onBlur={leave}
      >
        <label htmlFor={fieldId} className="visually-hidden">
          Find a council
        </label>
        <input
          ref={field}
          id={fieldId}
          className={styles['field']}
          type="search"
          name="find"
          placeholder="Council or postcode"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          {...(fieldState !== null && {
            role: 'combobox',
            'aria-autocomplete': 'list' as const,
            'aria-controls': fieldState.listId,
            'aria-expanded': fieldState.isExpanded,
            'aria-activedescendant': fieldState.activeId ?? undefined,
          })}
          onFocus={wake}
          onPointerDown={wake}
          onChange={(event) => {
            setSubmission('none');
            // Typed between the choices' coming and their taking over.
            if (behaviour.current === null) setText(event.currentTarget.value);
            else behaviour.current.onChange(event);
          }}
          onKeyDown={(event) => behaviour.current?.onKeyDown(event)}
          onClick={(event) => behaviour.current?.onClick(event)}
          onBlur={(event) => {
            // The focus moved to the button, or to what is offered under the field.
            if (event.currentTarget.form?.contains(event.relatedTarget)) return;
            behaviour.current?.onBlur(event);
          }}
        />
        <button type="submit" className={styles['button']}>
          <SearchIcon />
          <span className="visually-hidden">Search</span>
        </button>
        {Choices !== null && (
          <Choices
            ref={behaviour}
            field={field}
            text={text}
            submission={submission}
            onTextChange={changeText}
            onFieldStateChange={setFieldState}
            onChoose={choose}
            onSubmitSettled={setSubmission}
          />
        )}
        {hasFailed && (
          <div className={styles['panel']}>
            <FindFault
              what="the search"
              onRetry={() => {
                wake();
                field.current?.focus();
              }}
            >
              Try again, or press Enter to search on another page.
            </FindFault>
          </div>
        )}
      </form>
      {/* Stands in for the form where there are no scripts. */}
      <a
        href={`${import.meta.env.BASE_URL}#every-council`}
        className={`${styles['link'] ?? ''} ${className}`}
        data-without-script=""
      >
        Every council, A to Z
      </a>
    </>
  );
}
