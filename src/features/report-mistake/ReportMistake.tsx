import { Suspense } from 'react';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { MistakeForm } from './MistakeForm.tsx';
import { mistakeAddress } from './mistakeAddress.ts';
import { NoDestination } from './NoDestination.tsx';
import { OddFact } from './OddFact.tsx';
import { reportDestinations } from './reportDestinations.ts';
import styles from './ReportMistake.module.css';
import { reportOnCouncilPart } from './reportOnCouncilPart.ts';

/** A report of a mistake, filled in from the address as far as it names a fact. */
export function ReportMistake() {
  const [{ councilId, key, fact, isOdd }] = useAddressState(mistakeAddress);
  const { email } = reportDestinations();
  return (
    <article className={styles['page']}>
      <h1 tabIndex={-1}>Report a mistake</h1>
      <p className={styles['lead']}>
        A mistake is where this tracker does not say what its source says, or misses what is
        published. Say which fact and what is wrong. The report is then yours to send: this page
        sends nothing.
      </p>
      <p className={styles['note']}>
        What Ofsted judged, or a council reported, only they can change. <NoDestination />
      </p>
      <p className={styles['without']} data-without-script="">
        The form needs scripts, which are off. Write instead: the council, the page, what it says
        there, what it should say, and where that can be read
        {email !== null && `. Send it to ${email}`}.
      </p>
      {isOdd && <OddFact />}
      {councilId === null ? (
        <MistakeForm key="blank" of="" subject={{ council: null, claim: null }} />
      ) : (
        <Suspense fallback={<div className={styles['answer']} />}>
          <reportOnCouncilPart.Part
            key={`${councilId} ${key}`}
            councilId={councilId}
            factKey={key}
            fact={fact}
          />
        </Suspense>
      )}
    </article>
  );
}
