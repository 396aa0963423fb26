import { useId, useRef } from 'react';
import styles from './TakeAwayParts.module.css';

interface HeadlineFieldProps {
  suggested: string;
  headline: string;
  /** Without it in the picture, it is still the file's title. */
  isDrawn: boolean;
  onChange: (headline: string) => void;
}

/** In characters. Longer ones leave no room for the chart. */
const longest = 200;

/** The picture's headline, which the reader may put otherwise. */
export function HeadlineField({ suggested, headline, isDrawn, onChange }: HeadlineFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>Headline</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={longest}
        value={headline}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <div className={styles['under']}>
        <p id={`${id}-note`}>
          {isDrawn ? 'Change it as you like.' : 'Not in the picture, only the file’s title.'}
        </p>
        {headline !== suggested && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => {
              onChange(suggested);
              field.current?.focus();
            }}
          >
            Back to the suggested headline
          </button>
        )}
      </div>
    </div>
  );
}
