import type { Metadata } from '#contract/metadata.ts';
import { describeFile } from './describeFile.ts';
import styles from './DataSet.module.css';

/** The CSV files, each a link to the file as it is. */
export function DataFiles({ files }: { files: Metadata['files'] }) {
  return (
    <section className={styles['section']} aria-labelledby="files">
      <h2 id="files">The files</h2>
      <p className={styles['text']}>
        Plain CSV, UTF-8, dates as 2024-05-16, empty where something is not known. They open in any
        spreadsheet. <a href={`${import.meta.env.BASE_URL}data/README.md`}>Dictionary</a>: what each
        column holds.
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">One row is</th>
            <th scope="col" className={styles['number']}>
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name}>
              <th scope="row">
                <a href={import.meta.env.BASE_URL + file.address} download>
                  {file.name}
                </a>
              </th>
              <td>{describeFile(file.name)}</td>
              <td className={styles['number']}>{file.rows.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
