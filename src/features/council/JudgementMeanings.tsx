import { gradeIds, laneIds } from '#contract/gradeIds.ts';
import { gradeLabel, gradeMeanings } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';

/** What the judgements and the grades mean, where a reader meets them. */
export function JudgementMeanings() {
  return (
    <Meaning summary="What do these mean?">
      <dl>
        {laneIds.map((lane) => (
          <div key={lane}>
            <dt>{laneWords[lane].label}</dt>
            <dd>{laneWords[lane].meaning}</dd>
          </div>
        ))}
        {gradeIds.map((grade) => (
          <div key={grade}>
            <dt>{gradeLabel(grade)}</dt>
            <dd>{gradeMeanings[grade]}</dd>
          </div>
        ))}
      </dl>
    </Meaning>
  );
}
