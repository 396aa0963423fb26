import type { Lane } from '#contract/gradeIds.ts';
import { flowCautions } from '#shared/format/flowCautions.ts';
import type { GroupedMoves } from '#domain/groupMoves.ts';
import styles from './TwoDates.module.css';

interface CautionNotesProps {
  groups: GroupedMoves;
  lane: Lane;
}

/** What a reader must know to read the changes fairly, as a list. */
export function CautionNotes({ groups, lane }: CautionNotesProps) {
  const { counts } = groups;
  return (
    <ul className={styles['cautions']}>
      {flowCautions(groups).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {lane === 'overall' && counts.rose + counts.fell + counts.same > 0 && (
        <li>
          An overall grade can turn on one judgement of four. The table of every council shows the
          four.
        </li>
      )}
    </ul>
  );
}
