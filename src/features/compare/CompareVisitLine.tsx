import { formatDay } from '#shared/format/formatDay.ts';
import { sendOutcomeLabels } from '#shared/format/gradeWords.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { noLinkWords } from '#shared/format/noLinkWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import styles from './CompareVisits.module.css';
import type { ComparedVisit } from './compareVisitsView.ts';

function titleOf({ kind, topic, title }: ComparedVisit): string {
  const words = inspectionKindWords[kind];
  if (title !== null) return title;
  return topic === null ? words : `${words}: ${visitTopicWords(topic)}`;
}

/** A visit with its day, what it was on, what came of it and where to read it. */
export function CompareVisitLine({ visit }: { visit: ComparedVisit }) {
  const { occurredOn, outcome, priorityAction, address, read, title, isCouncilsAccount } = visit;
  const isTold = title !== null;
  return (
    <li>
      <span className={styles['day']}>{formatDay(occurredOn)}</span>
      <span>
        {titleOf(visit)}
        {outcome !== null && `: ${sendOutcomeLabels[outcome].toLowerCase()}`}
        {priorityAction === true && (
          <>
            . <strong>An area for priority action was named.</strong>
          </>
        )}
        <span className={styles['papers']}>
          {address === null ? (
            noLinkWords[read ?? 'news']
          ) : (
            <a href={address}>
              {isTold ? 'Source' : 'Letter or report'}{' '}
              <span className="visually-hidden">
                on {titleOf(visit)}, {formatDay(occurredOn)}
              </span>
            </a>
          )}
          {isCouncilsAccount && ', as the council told it'}
        </span>
      </span>
    </li>
  );
}
