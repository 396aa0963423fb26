import type { DataRelease } from '#contract/changes.ts';
import { countOf } from '#shared/format/countOf.ts';
import styles from './Release.module.css';

const number = (count: number) => (count === 0 ? '–' : count.toLocaleString('en-GB'));

/** How many rows of each file a release added, changed and took out; folded. */
export function ReleaseCounts({ counts, name }: Pick<DataRelease, 'counts'> & { name: string }) {
  const files = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (files.length === 0) return null;
  return (
    <details className={styles['folded']}>
      <summary>
        Rows in {countOf(files.length, 'file')}
        <span className="visually-hidden"> of {name}</span>
      </summary>
      <table className={styles['counts']}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">New</th>
            <th scope="col">Changed</th>
            <th scope="col">Taken out</th>
          </tr>
        </thead>
        <tbody>
          {files.map(([file, { added, changed, removed }]) => (
            <tr key={file}>
              <th scope="row">{file}.csv</th>
              <td>{number(added)}</td>
              <td>{number(changed)}</td>
              <td>{number(removed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
