import { useEffect, useMemo, useRef, useState } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { countAlike } from './file/countAlike.ts';
import type { ImportProblem } from './file/importCheck.ts';
import type { ImportDraft } from './file/importDraft.ts';
import { ProblemItem } from './ProblemItem.tsx';
import controls from './Controls.module.css';
import styles from './ImportProblems.module.css';

/** Problems shown at a time. */
const step = 50;

interface ImportProblemsProps {
  draft: ImportDraft;
  problems: readonly ImportProblem[];
  onCorrect: (line: number, column: number, text: string) => void;
  /** The text goes into every cell of the column that says the same. */
  onCorrectAlike: (line: number, column: number, text: string) => void;
}

function cellOf(draft: ImportDraft, { line, column }: ImportProblem): string {
  if (column === null) return '';
  if (line === draft.headerLine) return draft.header[column] ?? '';
  return draft.rows.find((row) => row.line === line)?.cells[column] ?? '';
}

/** Every problem of a file by line and column, with a field to mend it where it is. */
export function ImportProblems({
  draft,
  problems,
  onCorrect,
  onCorrectAlike,
}: ImportProblemsProps) {
  const [limit, setLimit] = useState(step);
  const list = useRef<HTMLOListElement>(null);
  /** The place in the list of what was just mended. */
  const mended = useRef<number | null>(null);

  useEffect(() => {
    const place = mended.current;
    mended.current = null;
    // Mended, its field is gone: on to the next one, or to what can be done with the file.
    if (place === null || document.activeElement !== document.body) return;
    const fields = [...(list.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const next = fields[Math.min(place, fields.length - 1)];
    (next ?? document.getElementById('import-choices'))?.focus();
  }, [problems]);

  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const alike = useMemo(() => countAlike(draft, problems), [draft, problems]);
  const correctWith = (correct: typeof onCorrect, problem: ImportProblem, index: number) => {
    return (text: string) => {
      if (problem.column === null) return;
      const fields = problems.slice(0, index).filter(({ column }) => column !== null);
      mended.current = fields.length;
      correct(problem.line, problem.column, text);
    };
  };
  return (
    <>
      <p role="status">
        {problems.length === 0
          ? 'There is nothing to mend.'
          : [
              errors > 0 ? `${countOf(errors, 'fault')} to mend` : null,
              warnings > 0 ? `${countOf(warnings, 'thing')} to check` : null,
            ]
              .filter((part) => part !== null)
              .join(', ')}
      </p>
      {problems.length > 0 && (
        <ol ref={list} className={styles['list']}>
          {problems.slice(0, limit).map((problem, index) => (
            <ProblemItem
              key={problem.id}
              problem={problem}
              where={draft.source === 'csv' ? 'Row' : 'Action'}
              cell={cellOf(draft, problem)}
              onCorrect={correctWith(onCorrect, problem, index)}
              alike={alike.get(problem.id) ?? 1}
              onCorrectAlike={correctWith(onCorrectAlike, problem, index)}
            />
          ))}
        </ol>
      )}
      {problems.length > limit && (
        <button
          type="button"
          className={controls['button']}
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          Show {Math.min(step, problems.length - limit)} more of {problems.length}
        </button>
      )}
    </>
  );
}
