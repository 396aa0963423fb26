import type { Behind } from './useBehind.ts';
import styles from './NumberOfCouncils.module.css';

interface NumberOfCouncilsProps {
  count: number;
  /** What is shown, where that is not the count: a percentage. */
  text?: string;
  /** What the number counts, for the ear: `good, 31 March 2019`. */
  what: string;
  /** Its name in the address: `shares.2019-03-31.good`. */
  name: string;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

/** A number that opens into the councils it counts. None is plain text: there is nothing behind it. */
export function NumberOfCouncils({ count, text, what, name, behind }: NumberOfCouncilsProps) {
  const shown = text ?? count.toLocaleString('en-GB');
  if (count === 0) return <span className={styles['none']}>{shown}</span>;
  return (
    <button
      type="button"
      className={styles['number']}
      aria-expanded={behind.open === name}
      aria-label={`${shown}: ${what}. Show the councils`}
      data-behind={name}
      onClick={() => {
        behind.toggle(name);
      }}
    >
      {shown}
    </button>
  );
}
