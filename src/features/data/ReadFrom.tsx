import type { DataQuality, SecondHandCouncil } from '#contract/quality.ts';
import { readKindIds, readTableIds, type ReadKind, type ReadTable } from '#contract/readIds.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { sourceKindWords } from '#shared/format/sourceKindWords.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { ShareBar, type Share } from './ShareBar.tsx';
import styles from './Quality.module.css';

const tableWords: Record<ReadTable, string> = {
  inspections: 'Inspections and visits',
  events: 'Events',
  'action-plans': 'Action plans',
  'action-plan-milestones': 'Actions of plans',
};

const kindWords: Record<ReadKind, string> = {
  ...sourceKindWords,
  'not-told': 'not said',
};

const looks: Record<ReadKind, Share['look']> = {
  ofsted: 'whole',
  official: 'half',
  'second-hand': 'open',
  'not-told': 'low',
};

function rowsInWords({ inspections, events, plans, milestones }: SecondHandCouncil): string {
  const counted: [number, string][] = [
    [inspections, 'inspection'],
    [events, 'event'],
    [plans, 'plan'],
    [milestones, 'action'],
  ];
  return listInWords(counted.flatMap(([count, one]) => (count === 0 ? [] : [countOf(count, one)])));
}

function TableRead({ table, read }: { table: ReadTable; read: DataQuality['read'] }) {
  const of = read.filter((one) => one.table === table);
  const withoutLink = of.reduce((sum, one) => sum + one.withoutLink, 0);
  const rows = of.reduce((sum, one) => sum + one.rows, 0);
  const shares = readKindIds.flatMap((kind) => {
    const count = of.find((one) => one.kind === kind)?.rows ?? 0;
    return count === 0 ? [] : [{ label: kindWords[kind], count, look: looks[kind] }];
  });
  return (
    <li>
      <p className={styles['table']}>
        {tableWords[table]} <span>{rows.toLocaleString('en-GB')}</span>
      </p>
      <ShareBar shares={shares} />
      <p className={styles['note']}>
        {withoutLink === 0
          ? 'Every one has a link.'
          : `${withoutLink.toLocaleString('en-GB')} of them ${withoutLink === 1 ? 'has' : 'have'} no link.`}
      </p>
    </li>
  );
}

/** Whose words the rows were read from, and which councils have second-hand ones. */
export function ReadFrom({ quality: { read, secondHand } }: { quality: DataQuality }) {
  const rows = read.reduce((sum, one) => sum + one.rows, 0);
  const second = read.filter(({ kind }) => kind === 'second-hand');
  const secondRows = second.reduce((sum, one) => sum + one.rows, 0);
  return (
    <div className={styles['part']}>
      <h3>Where the rows were read</h3>
      <div>
        <p className={styles['says']}>
          {secondRows.toLocaleString('en-GB')} of {countOf(rows, 'row')} were read second-hand: from
          news, a summary table or another’s account. On the site they carry that word.
        </p>
        <ul className={styles['tables']}>
          {readTableIds.map((table) => (
            <TableRead key={table} table={table} read={read} />
          ))}
        </ul>
        {secondHand.length > 0 && (
          <Meaning
            summary={`The ${countOf(secondHand.length, 'council')} with rows read second-hand`}
          >
            <ul className={styles['columns']}>
              {secondHand.map((one) => (
                <li key={one.councilId}>
                  <a href={`${import.meta.env.BASE_URL}councils/${one.councilId}`}>{one.council}</a>
                  <span className={styles['quiet']}>{rowsInWords(one)}</span>
                </li>
              ))}
            </ul>
          </Meaning>
        )}
      </div>
    </div>
  );
}
