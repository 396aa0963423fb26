import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import data from '#shared/ui/DataTable.module.css';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { PathTableRow } from './PathTableRow.tsx';
import styles from './PathTable.module.css';

interface PathTableProps {
  view: AfterInadequateView;
  /** How many of the paths are shown, from the first. */
  limit: number;
}

/** Every value of the drawing of paths, and what else is known of each. */
export function PathTable({ view, limit }: PathTableProps) {
  const { paths, lane, dataAsAt, chosen } = view;
  return (
    <table className={`${data['table'] ?? ''} ${styles['paths'] ?? ''}`}>
      <caption className={styles['caption']}>
        {countOf(paths.length, 'path')}, {laneWords[lane].label.toLowerCase()}, as at{' '}
        {formatDay(dataAsAt)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Council</th>
          <th scope="col">Judged inadequate</th>
          <th scope="col">Reports since</th>
          <th scope="col">What became of it</th>
          <th scope="col">Also known</th>
        </tr>
      </thead>
      <tbody>
        {paths.slice(0, limit).map((path) => (
          <PathTableRow
            key={path.first.inspectionId}
            path={path}
            dataAsAt={dataAsAt}
            chosen={path.council === chosen}
          />
        ))}
      </tbody>
    </table>
  );
}
