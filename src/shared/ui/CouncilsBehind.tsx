import { useEffect, useRef } from 'react';
import type { Behind } from './useBehind.ts';
import styles from './CouncilsBehind.module.css';

interface CouncilsBehindProps {
  /** What they have in common, with their number: `12 councils good on 31 March 2019`. */
  title: string;
  councils: readonly {
    id: string;
    name: string;
    /** Of the report that puts the council here: `report of 16 May 2024`. */
    detail?: string;
  }[];
  behind: Pick<Behind, 'open' | 'isAsked' | 'close'>;
}

/** The councils a number counts, each a way to its page. */
export function CouncilsBehind({ title, councils, behind }: CouncilsBehindProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { open, isAsked, close } = behind;
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [open, isAsked]);
  return (
    <section
      className={styles['behind']}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <ul className={styles['councils']}>
        {councils.map(({ id, name, detail }) => (
          <li key={id}>
            <a href={`${import.meta.env.BASE_URL}councils/${id}`}>{name}</a>
            {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
          </li>
        ))}
      </ul>
      <button type="button" className={styles['close']} onClick={close}>
        Close this list
      </button>
    </section>
  );
}
