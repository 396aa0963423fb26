import { dataPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import { fileSize } from '#shared/format/fileSize.ts';
import { laterPart } from '#shared/ui/laterPart.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { describeFile } from './describeFile.ts';
import { LaterDetails } from './LaterDetails.tsx';
import styles from './DataFiles.module.css';

const columns = laterPart(async () => (await import('./FileColumns.tsx')).FileColumns);

/** The CSV files, each a link to the file as it is, with what its columns hold. */
export function DataFiles({ files }: { files: Metadata['files'] }) {
  const dictionary = import.meta.env.BASE_URL + dataPaths.dictionary;
  return (
    <Section
      id="files"
      title="File by file"
      note={
        <>
          Plain CSV, UTF-8, dates as 2024-05-16, empty where something is not known. They open in
          any spreadsheet. <a href={dictionary}>The dictionary</a> says what each column holds.
        </>
      }
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">One row is</th>
            <th scope="col" className={styles['number']}>
              Rows
            </th>
            <th scope="col" className={styles['number']}>
              Size
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name} id={`file-${file.name.replace('.csv', '')}`}>
              <th scope="row">
                <a href={import.meta.env.BASE_URL + file.address} download>
                  {file.name}
                </a>
              </th>
              <td className={styles['what']}>
                {describeFile(file.name)}
                <LaterDetails
                  summary={
                    <>
                      Columns <span className="visually-hidden">of {file.name}</span>
                    </>
                  }
                  load={columns.load}
                  written={
                    <p data-without-script="">
                      <a href={dictionary}>See the dictionary</a>
                    </p>
                  }
                >
                  {() => <columns.Part file={file.name} />}
                </LaterDetails>
              </td>
              <td className={styles['number']} data-unit={file.rows === 1 ? 'row' : 'rows'}>
                {file.rows.toLocaleString('en-GB')}
              </td>
              <td className={styles['number']}>
                {file.bytes === undefined ? '' : fileSize(file.bytes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
