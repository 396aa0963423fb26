import { memo } from 'react';
import type { ListedInspection } from '#contract/inspectionList.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { readFromWords } from '#shared/format/readFromWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import base from '#shared/ui/DataTable.module.css';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import type { AreaRow } from './areaData.ts';
import { AreaStatusWord } from './AreaStatusWord.tsx';
import type { AreaSubject } from './areaSubject.ts';
import styles from './AreaTable.module.css';

interface AreaTableRowProps {
  row: AreaRow;
  subject: AreaSubject;
}

function Unknown({ words = 'Not in the data' }: { words?: string }) {
  return <span className={base['quiet']}>{words}</span>;
}

function dayOf({ started, published }: ListedInspection): string {
  const day = started ?? published;
  return day === undefined ? 'day not known' : formatDay(day);
}

/** What a row without a link was read from. */
function paperOf({ read }: ListedInspection, { kind, paper }: AreaSubject): string {
  const words = sentenceCase(read === 'report' ? paper : readFromWords[read]);
  // Where no row has a link, the page says so once.
  return kind === 'send' ? `${words} (no link)` : words;
}

function priorityWords(named: boolean | undefined): string | null {
  return named === undefined ? null : named ? 'Named' : 'None named';
}

/** An inspection, or a council without one. The roles are written out as rows become stacks. */
export const AreaTableRow = memo(function AreaTableRow({
  row: { council, inspection, status },
  subject,
}: AreaTableRowProps) {
  const columns = 4;
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
          <td role="cell" className={styles['source']}>
            <SourceMark
              kind={sourceKind.ofInspection({
                read: inspection.read,
                address: inspection.address ?? null,
              })}
            />
            {inspection.address === undefined ? (
              paperOf(inspection, subject)
            ) : (
              <a href={inspection.address}>
                {sentenceCase(subject.paper)}{' '}
                <span className="visually-hidden">on {council.name}</span>
              </a>
            )}
            <MistakeLink
              councilId={council.id}
              fact={`inspection:${inspection.id}`}
              of={`${subject.one}, ${council.name}, ${dayOf(inspection)}`}
            />
          </td>
        </>
      )}
    </tr>
  );
});
