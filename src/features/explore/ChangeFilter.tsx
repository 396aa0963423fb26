import { changeKindIds, type ChangeKind } from '#domain/changeKind.ts';
import { directionWords } from '#shared/format/comparisonWords.ts';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';

interface ChangeFilterProps {
  chosen: ChangeKind | null;
  /** How many councils each choice would show. */
  changes: Record<ChangeKind | 'all', number>;
  onChoose: (change: ChangeKind | null) => void;
}

const labels: Record<ChangeKind | 'all', string> = {
  all: 'All',
  ...directionWords,
  'not-comparable': 'Can’t be compared',
};

export function ChangeFilter({ chosen, changes, onChoose }: ChangeFilterProps) {
  return (
    <CountedChoice
      label="Change"
      options={(['all', ...changeKindIds] as const).map((id) => ({
        id,
        label: labels[id],
        count: changes[id],
      }))}
      chosen={chosen ?? 'all'}
      onChoose={(id) => {
        onChoose(id === 'all' ? null : id);
      }}
    />
  );
}
