import { useId, useState, type SubmitEvent } from 'react';
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
}

/** One problem: where it is, what is wrong, how to mend it, and its cell to mend. */
export function ProblemItem({ problem, where, cell, onCorrect }: ProblemItemProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { line, column, columnName, found, says, mend, severity } = problem;
  const place = `${where} ${line}${columnName === null ? '' : `, column “${columnName}”`}`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed !== null) onCorrect(typed);
  };
  return (
    <li className={styles['problem']} data-severity={severity}>
      <p>
        <strong>{place}</strong>{' '}
        <span className={styles['severity']}>{severity === 'error' ? 'To mend' : 'To check'}</span>
      </p>
      <p id={`${id}-says`}>
        {found !== '' && <q>{found}</q>} {says} {mend}
      </p>
      {column !== null && (
        <form className={styles['mend']} onSubmit={submit}>
          <label htmlFor={id}>
            {place}
            <span className="visually-hidden">: what it should say</span>
          </label>
          <input
            id={id}
            type="text"
            value={typed ?? cell}
            autoComplete="off"
            aria-describedby={`${id}-says`}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
          <button type="submit" className={controls['quiet']}>
            Check again
          </button>
        </form>
      )}
    </li>
  );
}
