import type { OwnMilestone } from './ownPlan.ts';
import styles from './ActionRow.module.css';

/** What the reader wrote on an action, to read. Only a web address becomes a link. */
export function ActionRemarks({ action: { question, note, evidence } }: { action: OwnMilestone }) {
  if (question === null && note === null && evidence === null) return null;
  return (
    <div className={styles['remarks']}>
      {question !== null && (
        <p>
          <strong>Ask:</strong> {question}
        </p>
      )}
      {note !== null && <p>{note}</p>}
      {evidence !== null && (
        <p>
          {/^https?:\/\//i.test(evidence) ? (
            <a href={evidence} rel="noreferrer">
              Evidence
            </a>
          ) : (
            `Evidence: ${evidence}`
          )}
        </p>
      )}
    </div>
  );
}
