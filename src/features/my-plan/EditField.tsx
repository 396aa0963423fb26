import { useId, useState, type KeyboardEvent } from 'react';
import type { PlanDesk } from './createPlanDesk.ts';
import { tooLong } from './file/tooLong.ts';
import styles from './EditField.module.css';

interface EditFieldProps {
  desk: PlanDesk;
  /** Names the field among all of the plan: `action-1/note`. */
  field: string;
  label: string;
  value: string;
  /** What is wrong with a text, as a sentence; null: it can be taken. */
  check?: (text: string) => string | null;
  onCommit: (text: string) => void;
  /** Whether a text may have several lines. */
  lines?: boolean;
  /** Bold, as a title. */
  strong?: boolean;
  /** Ids of suggestions, or a word on what to write. */
  placeholder?: string;
}

interface Typed {
  text: string;
  says: string | null;
}

/**
 * A text that is edited in place. Enter or leaving it commits, Escape puts it back. A text that
 * can't be taken stays in the field, with what is wrong, and is kept until it is mended.
 */
export function EditField({
  desk,
  field,
  label,
  value,
  check,
  onCommit,
  lines = false,
  strong = false,
  placeholder,
}: EditFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<Typed | null>(() => {
    const text = desk.draftOf(field);
    if (text === undefined) return null;
    return {
      text,
      says:
        tooLong(text) ??
        check?.(text) ??
        'You were typing this when the page was last left. Press Enter here to keep it, or Escape to put back what was.',
    };
  });

  const end = () => {
    setTyped(null);
    desk.keepDraft(field, null);
  };
  const commit = () => {
    if (typed === null) return;
    const text = lines ? typed.text.trim() : typed.text.replaceAll(/\s+/g, ' ').trim();
    const says = text === value ? null : (tooLong(text) ?? check?.(text) ?? null);
    if (says !== null) {
      setTyped({ ...typed, says });
      return;
    }
    end();
    if (text !== value) onCommit(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== null) end();
    if (event.key === 'Enter' && !(lines && event.shiftKey)) {
      event.preventDefault();
      commit();
    }
  };

  const says = typed?.says ?? null;
  const text = typed?.text ?? value;
  return (
    <div className={styles['field']} data-strong={strong || undefined}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={text}
        // Where a field can't grow with its text: about as many rows as it needs.
        rows={lines ? Math.min(8, Math.max(2, Math.ceil(text.length / 60))) : 1}
        placeholder={placeholder}
        aria-invalid={says !== null}
        aria-describedby={says === null ? undefined : `${id}-says`}
        onChange={(event) => {
          setTyped({ text: event.target.value, says: tooLong(event.target.value.trim()) });
          desk.keepDraft(field, event.target.value);
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {says !== null && (
        <p id={`${id}-says`} className={styles['says']}>
          {says}
        </p>
      )}
    </div>
  );
}
