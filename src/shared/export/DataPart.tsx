import { useState } from 'react';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { dataFile, type DataChoice } from './dataFile.ts';
import { DataTableCopies } from './DataTableCopies.tsx';
import { OneOf } from './OneOf.tsx';
import { saveBlob } from './saveBlob.ts';
import type { TakeAway } from './TakeAway.ts';
import type { Act } from './useOutcome.ts';
import { SaveButton } from './SaveButton.tsx';
import styles from './TakeAwayParts.module.css';

interface DataPartProps {
  figure: TakeAway;
  site: string;
  act: Act;
}

const formats = [
  { id: 'csv', label: 'CSV, for spreadsheets' },
  { id: 'json', label: 'JSON' },
] as const;

const dictionaries = [
  { id: 'none', label: 'Leave out' },
  { id: 'first-lines', label: 'In the first lines' },
  { id: 'companion', label: 'As a second file' },
] as const;

function whatItIs({ format, dictionary }: DataChoice, tables: number): string {
  if (format === 'json') {
    return 'One JSON file with the meaning of every column, source and licence inside.';
  }
  const files = countOf(tables, 'CSV file');
  if (dictionary === 'companion')
    return `One zip: ${files}, the dictionary and a note of the source.`;
  return tables > 1 ? `One zip with ${files}.` : 'One CSV file.';
}

/** Exactly what is shown, as rows. */
export function DataPart({ figure, site, act }: DataPartProps) {
  const [choice, setChoice] = useState<DataChoice>({ format: 'csv', dictionary: 'none' });
  const save = async () => {
    const { name, blob } = await dataFile(figure, choice, site);
    saveBlob(name, blob);
    const rows = figure.tables.reduce((sum, table) => sum + table.rows.length, 0);
    return `Saved ${name}, ${countOf(rows, 'row')}`;
  };
  return (
    <>
      <p className={styles['lead']}>Exactly what is shown, in rows and columns.</p>
      <DataTableCopies tables={figure.tables} act={act} />
      <div className={styles['row']}>
        <OneOf
          legend="Format"
          options={formats}
          chosen={choice.format}
          onChoose={(format) => {
            setChoice({ ...choice, format });
          }}
        />
        {choice.format === 'csv' && (
          <OneOf
            legend="What the columns mean"
            options={dictionaries}
            chosen={choice.dictionary}
            onChoose={(dictionary) => {
              setChoice({ ...choice, dictionary });
            }}
          />
        )}
      </div>
      <div className={styles['actions']}>
        <SaveButton
          label="Save data"
          act={act}
          doing="Making the file…"
          task={save}
          failed={() =>
            'The file could not be made. Check the connection and try again, or copy the table.'
          }
        />
        <p className={styles['note']}>{whatItIs(choice, figure.tables.length)}</p>
      </div>
      <p className={styles['foot']}>
        <a href={pageAddress.of('/data')}>The whole data set</a> holds every inspection, judgement,
        area for improvement and action plan behind this site, as CSV files and a JSON API.
      </p>
    </>
  );
}
