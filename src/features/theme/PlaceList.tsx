import { memo } from 'react';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { goodPlaces, type GoodPlace } from './goodPlaces.ts';
import { PlaceItem } from './PlaceItem.tsx';
import styles from './Places.module.css';
import { leftOutWords, placesInWords, togetherInWords } from './placeWords.ts';
import type { ThemeData } from './themeData.ts';

/** Places shown at once; the rest is folded. */
const unfoldedAtMost = 12;

function Items({ places }: { places: readonly GoodPlace[] }) {
  return (
    <ol className={styles['places']}>
      {places.map((place) => (
        <PlaceItem key={place.council.id} place={place} />
      ))}
    </ol>
  );
}

interface LeftOutProps {
  places: readonly GoodPlace[];
  again: 'came-back' | 'unknown';
}

function LeftOut({ places, again }: LeftOutProps) {
  if (places.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{leftOutWords(places.length, again)}</summary>
      <ul className={styles['leftOut']}>
        {places.map(({ council, judged }) => (
          <li key={council.id}>
            <a href={`${pageAddress.council(council.id)}#improve`}>{council.name}</a>, report of{' '}
            {formatDay(judged.publishedOn)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Councils to learn from, and those that are left out because the theme came back. */
export const PlaceList = memo(function PlaceList({ data }: { data: ThemeData }) {
  const { offered, cameBack, unknown } = goodPlaces(data);
  const folded = offered.slice(unfoldedAtMost);
  return (
    <>
      <p className={styles['text']}>
        {placesInWords(offered)} {togetherInWords(offered)}
      </p>
      {offered.length > 0 && <Items places={offered.slice(0, unfoldedAtMost)} />}
      {folded.length > 0 && (
        <details className={styles['more']}>
          <summary>{countOf(folded.length, 'more council')} to learn from</summary>
          <Items places={folded} />
        </details>
      )}
      <LeftOut places={cameBack} again="came-back" />
      <LeftOut places={unknown} again="unknown" />
    </>
  );
});
