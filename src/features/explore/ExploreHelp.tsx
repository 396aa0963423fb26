import { memo } from 'react';
import { laneIds } from '#contract/gradeIds.ts';
import { standingIds } from '#domain/grades.ts';
import { gradeLabel, gradeMeanings } from '#shared/format/gradeWords.ts';
import { cautionWords } from '#shared/format/comparisonWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';

/** What a reader may need explained, where they need it. */
export const ExploreHelp = memo(function ExploreHelp() {
  return (
    <>
      <Meaning summary="What do the grades mean?">
        <dl>
          {standingIds.map((standing) => (
            <div key={standing}>
              <dt>{gradeLabel(standing)}</dt>
              <dd>{gradeMeanings[standing]}</dd>
            </div>
          ))}
        </dl>
      </Meaning>
      <Meaning summary="What does each judgement look at?">
        <dl>
          {laneIds.map((lane) => (
            <div key={lane}>
              <dt>{laneWords[lane].label}</dt>
              <dd>{laneWords[lane].meaning}</dd>
            </div>
          ))}
        </dl>
      </Meaning>
      <Meaning summary="How are dates counted and compared?">
        <dl>
          <dt>As at a date</dt>
          <dd>
            A council stands where its last report published by that date puts it. Ofsted’s own
            yearly figures count an inspection from the day it started, so they can differ a little.
          </dd>
          <dt>Last inspected</dt>
          <dd>The month that inspection started, and the years from then to the chosen date.</dd>
          <dt>Under different rules</dt>
          <dd>
            The two reports follow different frameworks, Ofsted’s rules for an inspection.{' '}
            {cautionWords['sif-and-ilacs']} {cautionWords['care-judged-together']}
          </dd>
          <dt>Councils that can’t be compared</dt>
          <dd>
            A council is left out of a comparison when one of its two reports does not grade the
            judgement, when no report was out yet, or when the council did not exist on both dates.
            A new council does not take over the grades of those it replaced. A grade that is no
            longer given is not a fall.
          </dd>
        </dl>
      </Meaning>
    </>
  );
});
