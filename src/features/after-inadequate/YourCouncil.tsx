import { laneIds } from '#contract/gradeIds.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { onLane } from './onLane.ts';
import { pathSentence } from './pathSentence.ts';
import styles from './YourCouncil.module.css';

/** What the data say of the reader's council, on the judgement shown and on the others. */
export function YourCouncil({ view }: { view: AfterInadequateView }) {
  const { chosen, chosenPaths, lane, data } = view;
  const others =
    chosen === null
      ? []
      : laneIds.filter(
          (one) => one !== lane && data.paths[one].some(({ council }) => council === chosen),
        );
  return (
    <div className={styles['council']} role="status">
      {chosen !== null && (
        <>
          {chosenPaths.map((path) => (
            <p key={path.first.inspectionId}>{pathSentence(path)}</p>
          ))}
          {chosenPaths.length === 0 && (
            <p>
              {chosen.name}: never judged {onLane.inadequate(lane)} in the reports of the data.
            </p>
          )}
          <p className={styles['quiet']}>
            {others.length > 0 &&
              `It has${chosenPaths.length > 0 ? ' also' : ''} been inadequate for ${listInWords(others.map((one) => laneWords[one].inSentence))}. `}
            {chosen.adoption.length > 0 &&
              'Its adoption services were inadequate, a judgement given until 2018. '}
            <a href={`${import.meta.env.BASE_URL}councils/${chosen.id}`}>All about {chosen.name}</a>
          </p>
        </>
      )}
    </div>
  );
}
