import { Fragment } from 'react';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { noChangeWords } from '#shared/format/noChangeWords.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { flowParts, type FlowPart } from './flowParts.ts';
import type { FlowView } from './flowView.ts';
import styles from './FlowSection.module.css';

/** Who rose, fell, stayed and can't be compared and why: numbers that add up, each to be opened. */
export function FlowSum({ view, behind }: { view: FlowView; behind: Behind }) {
  const { lane, earlier, later, lanes, groups } = view;
  const { pairs, counts } = lanes[lane];
  const compared = counts.rose + counts.fell + counts.same;
  const number = (part: FlowPart, count: number) => (
    <NumberOfCouncils
      count={count}
      what={`${laneWords[lane].label}: ${flowParts.words(part)}`}
      name={flowParts.nameOf(lane, part)}
      behind={behind}
    />
  );
  return (
    <>
      <p className={styles['sum']}>
        Of {number('all', pairs.length)} {pairs.length === 1 ? 'council' : 'councils'} that existed
        on {formatDay(earlier)} or {formatDay(later)}, {number('compared', compared)} can be
        compared on {laneWords[lane].inSentence}: {number('rose', counts.rose)} rose,{' '}
        {number('fell', counts.fell)} fell and {number('same', counts.same)} stayed the same.
      </p>
      {counts['not-comparable'] > 0 && (
        <p className={styles['sum']}>
          {number('not-comparable', counts['not-comparable'])} can’t be:{' '}
          {groups.notComparable.map(({ reason, councils }, at) => (
            <Fragment key={reason}>
              {at > 0 && '; '}
              {number(reason, councils.length)} {inSentence(noChangeWords[reason])}
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** Only Ofsted keeps its capital. */
function inSentence(text: string): string {
  return text.startsWith('Ofsted') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
