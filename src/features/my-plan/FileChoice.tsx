import { useState, type ChangeEvent, type DragEvent } from 'react';
import { Notice } from '#shared/ui/Notice.tsx';
import type { ImportDraft } from './file/importDraft.ts';
import styles from './FileChoice.module.css';

interface FileChoiceProps {
  /** Nothing can be chosen yet. */
  disabled: boolean;
  onDraft: (draft: ImportDraft) => void;
}

type Reading =
  | { step: 'idle' }
  | { step: 'reading'; name: string }
  | { step: 'refused'; title: string; mend: string };

async function readFile(file: File) {
  const { readPlanFile } = await import('./file/readPlanFile.ts');
  return readPlanFile(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** A file from the reader's device: chosen, or dropped here. */
export function FileChoice({ disabled, onDraft }: FileChoiceProps) {
  const [reading, setReading] = useState<Reading>({ step: 'idle' });
  const [isOver, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (file === undefined || disabled) return;
    setReading({ step: 'reading', name: file.name });
    try {
      const found = await readFile(file);
      if (found.kind === 'refused') {
        setReading({ step: 'refused', title: found.title, mend: found.mend });
        return;
      }
      setReading({ step: 'idle' });
      onDraft(found.draft);
    } catch {
      setReading({
        step: 'refused',
        title: 'The file could not be read',
        mend: 'It may be gone, be a folder, or be open in another program; or a part of this site did not load. Try again.',
      });
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.target;
    void take(files?.[0]);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  };
  return (
    <>
      <div
        className={styles['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={onDrop}
      >
        <label className={styles['label']} data-disabled={disabled || undefined}>
          Choose a file
          <input
            type="file"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            disabled={disabled}
            onChange={onChange}
          />
        </label>
        <span className={styles['or']}>or drop one here</span>
      </div>
      {reading.step === 'reading' && <p role="status">Reading {reading.name}…</p>}
      {reading.step === 'refused' && <Notice title={reading.title}>{reading.mend}</Notice>}
    </>
  );
}
