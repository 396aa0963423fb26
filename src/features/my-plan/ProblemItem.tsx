import { useId, useState, type ChangeEvent, type SubmitEvent } from 'react';
import type { ImportProblem } from './file/importCheck.ts';
import controls from './Controls.module.css';
import styles from './ImportProblems.module.css';

interface ProblemItemProps {
  problem: ImportProblem;
  /** What the file counts: rows or actions. */
  where: string;
  /** The whole text of the cell. */
  cell: string;
  onCorrect: (text: string) => void;
  /** Cells that this is the first of, with the same word and the same fault; 1: it is alone. */
  alike: number;
  onCorrectAlike: (text: string) => void;
}

/** No more of a text than this is said again on a button; in UTF-16 units. */
const longestEcho = 40;

/** One problem: where it is, what is wrong, how to mend it, and its cell to mend. */
export function ProblemItem({
  problem,
  where,
  cell,
  onCorrect,
  alike,
  onCorrectAlike,
}: ProblemItemProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { line, column, columnName, found, says, mend, severity } = problem;
  // The names of a JSON file's columns stand in no row.
  const row = line === 0 ? 'The file' : `${where} ${line}`;
  const place = `${row}${columnName === null ? '' : `, column “${columnName}”`}`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed !== null) onCorrect(typed);
  };
  const field = {
    id,
    value: typed ?? cell,
    autoComplete: 'off',
    'aria-describedby': `${id}-says`,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped(event.target.value);
    },
  };
  const words = typed?.trim() ?? '';
  const shortened = words.length > longestEcho ? `${words.slice(0, longestEcho)}…` : words;
  return (
    <li className={styles['problem']} data-severity={severity}>
      <p>
        <strong>{place}</strong>{' '}
        <span className={styles['severity']}>{severity === 'error' ? 'To mend' : 'To check'}</span>
      </p>
      <p id={`${id}-says`}>
        {found !== '' && <q>{found}</q>} {says} {mend}
        {alike > 1 &&
          ` The same stands in ${alike} cells: write here what it should say, for this one or for all.`}
      </p>
      {column !== null && (
        <form className={styles['mend']} onSubmit={submit}>
          <label htmlFor={id}>
            {place}
            <span className="visually-hidden">: what it should say</span>
          </label>
          {/[\r\n]/.test(cell) ? (
            <textarea {...field} rows={Math.min(8, cell.split(/\r\n|[\r\n]/).length + 1)} />
          ) : (
            <input type="text" {...field} />
          )}
          <button type="submit" className={controls['quiet']}>
            Check again
          </button>
          {alike > 1 && typed !== null && (
            <button
              type="button"
              className={controls['quiet']}
              onClick={() => {
                onCorrectAlike(typed);
              }}
            >
              {words === '' ? `Empty all ${alike}` : `Use “${shortened}” for all ${alike}`}
            </button>
          )}
        </form>
      )}
    </li>
  );
}
