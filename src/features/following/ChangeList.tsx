import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import type { ChangeKind, CouncilChange } from '#domain/changes/councilChange.ts';
import { precisionOf } from '#domain/partialDates.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import { changeGroups, type ChangeGroup } from './changeGroups.ts';
import { changeInWords } from './changeInWords.ts';
import styles from './ChangeList.module.css';
import type { CouncilNotes, ToldNote } from './CouncilNotes.ts';

/** More of a group are folded away. */
const shownAtMost = 5;

const sections: Partial<Record<ChangeKind, string>> = {
  report: 'judgements',
  'report-corrected': 'judgements',
  visit: 'visits',
  'visit-published': 'visits',
  'visit-described': 'visits',
  transcribed: 'improve',
  event: 'events',
};

/** Where more about it is, with its source; null: nowhere any more. */
function addressOf(change: CouncilChange, councilId: string): string | null {
  if ('planId' in change) return `/plans/${change.planId}`;
  if ('visit' in change && change.visit === 'send') return `/councils/${councilId}#send`;
  const section = sections[change.kind];
  return section === undefined ? null : `/councils/${councilId}#${section}`;
}

interface ChangeProps {
  change: CouncilChange;
  council: Council;
  /** What a release says of it. */
  note: ToldNote | undefined;
}

function Change({ change, council, note }: ChangeProps) {
  const { title, detail: own } = changeInWords(change, council);
  const detail = own ?? note?.detail ?? null;
  const on = change.on ?? note?.releasedOn ?? null;
  const address = addressOf(change, council.id);
  return (
    <li>
      <p className={styles['date']}>
        {on === null ? 'No date' : formatDay(on)}
        {change.on === null && on !== null && (
          <span className={styles['possibly']}>day of the release</span>
        )}
        {change.possibly && change.on !== null && (
          <span className={styles['possibly']}>
            possibly: only the {precisionOf(change.on)} is known
          </span>
        )}
      </p>
      <div>
        <p>{address === null ? title : <Link href={address}>{title}</Link>}</p>
        {(change.kind === 'status' || detail !== null) && (
          <p className={styles['detail']}>
            {change.kind === 'status' && <StatusWord status={change.to} />}
            {change.kind === 'status' && detail !== null && ', '}
            {detail}
          </p>
        )}
      </div>
    </li>
  );
}

interface ChangeListProps {
  changes: readonly CouncilChange[];
  council: Council;
  /** What releases say of changes, by their ids. */
  told: CouncilNotes['told'] | undefined;
}

type GroupProps = Omit<ChangeListProps, 'changes'> & { group: ChangeGroup };

function Group({ group, council, told }: GroupProps) {
  const { title, note, changes } = group;
  const items = (some: readonly CouncilChange[]) => (
    <ul className={styles['changes']}>
      {some.map((change) => (
        <Change key={change.id} change={change} council={council} note={told?.get(change.id)} />
      ))}
    </ul>
  );
  const rest = changes.slice(shownAtMost);
  return (
    <div className={styles['group']}>
      <h4>{title}</h4>
      {note !== null && <p className={styles['note']}>{note}</p>}
      {items(changes.slice(0, shownAtMost))}
      {rest.length > 0 && (
        <details>
          <summary>
            {countOf(rest.length, 'more', 'more')}
            <span className="visually-hidden">: {title}</span>
          </summary>
          {items(rest)}
        </details>
      )}
    </div>
  );
}

/** Changes in a council's data, the gravest kinds first, newest first within each. */
export function ChangeList({ changes, council, told }: ChangeListProps) {
  return changeGroups(changes).map((group) => (
    <Group key={group.id} group={group} council={council} told={told} />
  ));
}
