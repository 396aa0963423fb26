import { useEffect, useId, useRef, useState } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { copyRichTable } from './copyRichTable.ts';
import { copyText } from './copyText.ts';
import { richClipboard } from './richClipboard.ts';
import { tableMarkdown } from './tableMarkdown.ts';
import type { TakeAwayTable } from './TakeAwayTable.ts';
import type { Act } from './useOutcome.ts';
import styles from './TakeAwayParts.module.css';

interface DataTableCopiesProps {
  tables: readonly TakeAwayTable[];
  act: Act;
}

const failed = () =>
  'The browser does not allow copying here. The table is shown as text below: copy it by hand.';

/** Each table with its size and the ways to copy it. What can't be copied is shown to be selected. */
export function DataTableCopies({ tables, act }: DataTableCopiesProps) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refused === null) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);

  const copy = async (table: TakeAwayTable, put: () => Promise<void>) => {
    setRefused(null);
    const copied = await act({
      doing: 'Copying…',
      task: async () => {
        await put();
        return `Copied ${table.title}, ${countOf(table.rows.length, 'row')}`;
      },
      failed,
    });
    if (!copied) setRefused(tableMarkdown(table));
  };
  return (
    <>
      <ul className={styles['tables']}>
        {tables.map((table) => (
          <li key={table.name}>
            <h3>{table.title}</h3>
            <p className={styles['note']}>
              {countOf(table.rows.length, 'row')}, {countOf(table.columns.length, 'column')}
            </p>
            <div className={styles['buttons']}>
              {richClipboard.canCopy('text/html') && (
                <button
                  type="button"
                  className={styles['button']}
                  onClick={() => void copy(table, () => copyRichTable(table))}
                >
                  Copy table <span className="visually-hidden">{table.title}</span>
                </button>
              )}
              <button
                type="button"
                className={styles['button']}
                onClick={() => void copy(table, () => copyText(tableMarkdown(table)))}
              >
                Copy as Markdown <span className="visually-hidden">{table.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {refused !== null && (
        <div className={styles['field']}>
          <label htmlFor={id}>The table as text</label>
          <textarea ref={field} id={id} rows={6} readOnly value={refused} />
        </div>
      )}
    </>
  );
}
