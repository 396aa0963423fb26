import type { Lane } from '#contract/grades.ts';
import type { Caution } from '#domain/compareReports.ts';
import { cautionWords } from '#shared/format/comparisonWords.ts';
import type { GroupedMoves } from './groupMoves.ts';
import styles from './TwoDates.module.css';

const openings: Record<Caution, string> = {
  'sif-and-ilacs': 'are under different rules: they cross from SIF to ILACS',
  'care-judged-together':
    'are under different rules: they set a joint judgement against a separate one',
};

interface CautionNotesProps {
  groups: GroupedMoves;
  lane: Lane;
}

/** What a reader must know to read the changes fairly, and how many councils it touches. */
export function CautionNotes({ groups: { counts, cautions, moves }, lane }: CautionNotesProps) {
  const compared = counts.rose + counts.fell + counts.same;
  const notes = (['sif-and-ilacs', 'care-judged-together'] as const)
    .filter((caution) => cautions[caution] > 0)
    .map((caution) => ({
      key: caution,
      text: `${cautions[caution]} of the ${compared} comparisons ${openings[caution]}. ${cautionWords[caution]}`,
    }));
  const unchanged = moves.same
    .filter((move) => move.sameReport)
    .reduce((total, move) => total + move.councils.length, 0);
  return (
    <ul className={styles['cautions']}>
      {notes.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
      {unchanged > 0 && (
        <li>
          {unchanged} of the {counts.same} that stayed the same had no new report between the two
          dates: nothing was judged again.
        </li>
      )}
      {lane === 'overall' && compared > 0 && (
        <li>
          An overall grade can turn on one judgement of four. The table of every council shows the
          four.
        </li>
      )}
    </ul>
  );
}
