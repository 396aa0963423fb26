import { memo } from 'react';
import { pathGroupIds } from '#domain/inadequate/pathGroups.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import { Section } from '#shared/ui/Section.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { pathOpenIds, type PathOpen } from './afterInadequateState.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { monthsInWords } from './monthsInWords.ts';
import { openWords } from './openWords.ts';
import styles from './PathNumbers.module.css';
import { pathsBehind } from './pathsBehind.ts';

interface PathNumbersProps {
  view: AfterInadequateView;
  behind: Behind;
}

/** How paths came out and how long they took, every number a way to its councils. */
export const PathNumbers = memo(function PathNumbers({ view, behind }: PathNumbersProps) {
  const { numbers, paths } = view;
  const number = (name: PathOpen) => {
    const { count } = pathsBehind(numbers, name);
    if (count === 0) return null;
    return (
      <li key={name}>
        <span className={styles['number']}>
          <NumberOfCouncils count={count} what={openWords[name]} name={name} behind={behind} />
        </span>
        <span>{openWords[name]}</span>
      </li>
    );
  };
  const list = (names: readonly PathOpen[]) => (
    <ul className={styles['numbers']}>{names.map(number)}</ul>
  );
  const open = pathOpenIds.find((name) => name === behind.open);
  const opened = open === undefined ? null : pathsBehind(numbers, open);
  const { better, medianToReport, medianToStart, withStart, waiting } = numbers;
  const [longest] = waiting;
  return (
    <Section
      id="what-happened"
      title="What happened next"
      note={`Each of the ${countOf(paths.length, 'path')} is counted once. Choose a number to see its councils.`}
    >
      <div className={styles['columns']}>
        <div>{list(pathGroupIds)}</div>
        {better.length > 0 && (
          <div>
            <h3>The {countOf(better.length, 'path')} with a better report</h3>
            {list(['up-1', 'up-2', 'up-3', 'again'])}
          </div>
        )}
        <div>
          <h3>How long it took</h3>
          {medianToReport === null ? (
            <p>No path has come to a better report yet.</p>
          ) : (
            <p>
              Median of the {countOf(better.length, 'path')} with a better report:{' '}
              <strong>{monthsInWords(medianToReport)} months</strong> from report to report
              {medianToStart !== null && (
                <>
                  , <strong>{monthsInWords(medianToStart)} months</strong> to the first day of that
                  inspection
                  {withStart < better.length && ` (known for ${withStart} of them)`}
                </>
              )}
              .
            </p>
          )}
          {longest !== undefined && (
            <>
              <p>
                Not in that median, the longest waiting since{' '}
                {formatMonth(longest.first.publishedOn)}:
              </p>
              {list(['waiting'])}
            </>
          )}
        </div>
      </div>
      {open !== undefined && opened !== null && opened.count > 0 && (
        <CouncilsBehind
          title={`${countOf(opened.count, 'path')} ${openWords[open]}`}
          councils={opened.councils}
          behind={behind}
        />
      )}
    </Section>
  );
});
