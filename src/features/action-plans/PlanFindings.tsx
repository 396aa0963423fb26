import type { Milestone } from '#contract/actionPlans.ts';
import type { LaterFinding } from '#domain/laterFindings.ts';
import { countOf } from '#shared/format/countOf.ts';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { planFindingWords } from './planFindingWords.ts';
import styles from './PlanFindings.module.css';

function Papers({ finding }: { finding: LaterFinding }) {
  const address =
    'visit' in finding ? (finding.visit.inspection?.reportAddress ?? null) : finding.reportAddress;
  return (
    <>
      {finding.kind === 'found' && <SourceLink source={finding.source} />}{' '}
      {address !== null && <a href={address}>Ofsted’s letter or report</a>}
    </>
  );
}

function Finding({ finding, milestone }: { finding: LaterFinding; milestone: Milestone }) {
  const { head, text, order } = planFindingWords(finding, milestone);
  return (
    <div className={styles['finding']} data-kind={finding.kind}>
      <p>
        <strong>{head}.</strong> {text}
      </p>
      <p className={styles['papers']}>
        {order} <Papers finding={finding} />
      </p>
    </div>
  );
}

interface FindingsProps {
  milestone: Milestone;
  /** Newest first; null: it can't be said what came after the plan. */
  findings: readonly LaterFinding[] | null;
}

/** What later visits and reports say on an action's themes: the newest shown, others a click away. */
export function PlanFindings({ milestone, findings }: FindingsProps) {
  if (milestone.themes.length === 0) {
    return <p className={styles['none']}>No theme is coded, so no visit can be matched to it.</p>;
  }
  if (findings === null) {
    return (
      <p className={styles['none']}>
        The plan has no date in the data, so later visits cannot be told from earlier ones.
      </p>
    );
  }
  const [newest, ...older] = findings;
  if (newest === undefined) {
    return <p className={styles['none']}>No later visit on this theme is in the data.</p>;
  }
  return (
    <>
      <Finding finding={newest} milestone={milestone} />
      {older.length > 0 && (
        <details className={styles['older']}>
          <summary>
            {countOf(older.length, 'earlier finding')}
            <span className="visually-hidden"> on “{milestone.title}”</span>
          </summary>
          {older.map((finding) => (
            <Finding
              key={`${finding.id} ${finding.kind}`}
              finding={finding}
              milestone={milestone}
            />
          ))}
        </details>
      )}
    </>
  );
}
