import { useQuery } from '@tanstack/react-query';
import type { Council } from '#contract/council.ts';
import type { Fact } from '#domain/facts/readFactKey.ts';
import { ApiError } from '#shared/api/ApiError.ts';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { claimOf } from './claimOf.ts';
import { ClaimPart } from './ClaimPart.tsx';
import type { Draft } from './Draft.ts';
import { MistakeForm } from './MistakeForm.tsx';
import { OddFact } from './OddFact.tsx';
import styles from './ReportMistake.module.css';

interface ReportOnCouncilProps {
  councilId: string;
  factKey: string;
  fact: Fact | null;
}

const blank = { council: null, claim: null };

/** A report on a council's fact: what the tracker says is fetched; without it the form stands alone. */
export function ReportOnCouncil({ councilId, factKey, fact }: ReportOnCouncilProps) {
  const query = useQuery(councilQuery(councilId));
  // Answered below by its own words.
  const isNotThere = query.error instanceof ApiError && query.error.fault === 'not-found';
  const of = `${councilId} ${factKey}`;
  const start: Partial<Draft> = fact?.kind === 'missing' ? { kind: 'missing' } : {};
  const form = (council: Council) => {
    const claim = fact === null ? null : claimOf(council, fact);
    const isLost = claim === null && fact !== null && fact.kind !== 'missing';
    return (
      <>
        {isLost && <OddFact />}
        {claim !== null && <ClaimPart council={council} claim={claim} />}
        {claim === null && (
          <p className={styles['council']}>
            On <strong>{council.name}</strong>
          </p>
        )}
        <MistakeForm of={of} subject={{ council, claim }} start={start} />
      </>
    );
  };
  return (
    <div className={styles['answer']}>
      <QueryBoundary
        query={query}
        what="what the tracker says"
        isPart
        notFound={
          <>
            <OddFact />
            <MistakeForm of={of} subject={blank} start={start} />
          </>
        }
      >
        {form}
      </QueryBoundary>
      {query.data === undefined && query.isError && !isNotThere && (
        <MistakeForm of={of} subject={blank} start={start} />
      )}
    </div>
  );
}
