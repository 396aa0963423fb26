import { laneIds } from '#contract/gradeIds.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { reportStandings } from './themesAddress.ts';
import type { ThemesState } from './themesState.ts';

interface GradeFiltersProps {
  state: Pick<ThemesState, 'judgement' | 'grade'>;
  change: (next: Partial<ThemesState>) => void;
}

/** Which grade a report has to have, and on which judgement. */
export function GradeFilters({ state, change }: GradeFiltersProps) {
  return (
    <>
      <Choice
        label="Grade"
        all="Any"
        options={reportStandings.map((id) => ({ id, label: gradeLabel(id) }))}
        chosen={state.grade}
        onChoose={(grade) => {
          change({ grade });
        }}
      />
      <Choice
        label="for"
        all={laneWords.overall.label}
        options={laneIds
          .filter((lane) => lane !== 'overall')
          .map((id) => ({ id, label: laneWords[id].label }))}
        chosen={state.judgement === 'overall' ? null : state.judgement}
        onChoose={(judgement) => {
          change({ judgement: judgement ?? 'overall' });
        }}
      />
    </>
  );
}
