import type { Council } from '#contract/council.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import type { RatingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import type { TimelineMarkKind } from '#shared/figures/timelineMarkKinds.ts';

/** Kinds whose marks are solid where they named an area for priority action, and their shapes. */
const solidShapes: Partial<Record<TimelineMarkKind, string>> = {
  'focused-visit': 'circle of a focused visit',
  jtai: 'diamond',
  send: 'square',
};
const visits: readonly TimelineMarkKind[] = ['monitoring-visit', 'focused-visit', 'jtai', 'send'];

/** What a reader of this council's timeline has to know to read it right, a sentence each. */
export function timelineNotes(
  { reports, name, establishedOn, abolishedOn, formerCouncils }: Council,
  { bars, marks, overallEndsOn }: RatingTimelineSeries,
): string[] {
  const has = (kinds: readonly TimelineMarkKind[]) =>
    marks.some(({ kind }) => kinds.includes(kind));
  const solid = Object.entries(solidShapes)
    .filter(([shape]) => marks.some(({ kind, priorityAction }) => priorityAction && kind === shape))
    .map(([, words]) => words);
  const hasSif = reports.some(({ framework }) => framework === 'sif');
  const hasIlacs = reports.some(({ framework }) => framework !== 'sif');
  const notes: [boolean, string][] = [
    [bars.length > 0, 'Each bar runs from a report’s publication to the next.'],
    [
      hasSif && hasIlacs,
      'Inspections up to 2018 (SIF) asked other questions than those since (ILACS).',
    ],
    [
      reports.some(({ framework }) => judgesCareTogether(framework)),
      'From 2018 to 2022 children in care and care leavers were judged together.',
    ],
    [overallEndsOn !== null, 'Ofsted has given no overall grade since April 2026.'],
    [
      establishedOn !== null && formerCouncils.length > 0,
      `${name} began in ${formatMonth(establishedOn ?? '')} and inherited no grades.`,
    ],
    [abolishedOn !== null, 'The councils that followed inherited no grades.'],
    [solid.length > 0, `Solid ${solid.join(' or ')}: an area for priority action was named.`],
    [
      has(['improvement-notice-lifted']),
      'A hollow triangle is an improvement notice that was lifted.',
    ],
    [has(visits), 'Not every visit is in the data.'],
  ];
  return notes.filter(([applies]) => applies).map(([, note]) => note);
}
