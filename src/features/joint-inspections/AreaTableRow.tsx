import { memo } from 'react';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import base from '#shared/ui/DataTable.module.css';
import type { AreaRow } from './areaData.ts';
import { AreaStatusWord } from './AreaStatusWord.tsx';
import type { AreaSubject } from './areaSubject.ts';
import styles from './AreaTable.module.css';

interface AreaTableRowProps {
  row: AreaRow;
  subject: AreaSubject;
  hasLinks: boolean;
}

function Unknown({ words = 'Not in the data' }: { words?: string }) {
  return <span className={base['quiet']}>{words}</span>;
}

function priorityWords(named: boolean | undefined): string | null {
  return named === undefined ? null : named ? 'Named' : 'None named';
}

/** An inspection, or a council without one. The roles are written out as rows become stacks. */
export const AreaTableRow = memo(function AreaTableRow({
  row: { council, inspection, status },
  subject,
  hasLinks,
}: AreaTableRowProps) {
  const columns = 3 + (hasLinks ? 1 : 0);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`${pageAddress.council(council.id)}#${subject.councilPart}`}>{council.name}</a>
      </th>
      <td role="cell" className={base['wide']}>
        {council.region}
      </td>
      <td role="cell" className={base['wide']}>
        <AreaStatusWord status={status} />
      </td>
      {inspection === null ? (
        <td role="cell" colSpan={columns} className={base['wide']} />
      ) : (
        <>
          <td role="cell" data-label={subject.hasTopics ? 'Topic' : 'Area for priority action'}>
            {(subject.hasTopics
              ? inspection.topic && sentenceCase(visitTopicWords(inspection.topic))
              : priorityWords(inspection.priorityAction)) ?? <Unknown />}
          </td>
          <td role="cell" data-label="Started">
            {inspection.started === undefined ? (
              <Unknown />
            ) : (
              <span className={styles['day']}>{formatDay(inspection.started)}</span>
            )}
          </td>
          <td role="cell" data-label="Published">
            {inspection.published === undefined ? (
              <Unknown />
            ) : (
              <span className={styles['day']}>{formatDay(inspection.published)}</span>
            )}
          </td>
          {hasLinks && (
            <td role="cell">
              {inspection.address === undefined ? (
                <Unknown words="No link in the data" />
              ) : (
                <a href={inspection.address}>
                  {sentenceCase(subject.paper)}{' '}
                  <span className="visually-hidden">on {council.name}</span>
                </a>
              )}
            </td>
          )}
        </>
      )}
    </tr>
  );
});
