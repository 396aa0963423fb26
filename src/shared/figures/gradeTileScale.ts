import { isGrade, standingIds, type Standing } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import type { TileLook, TileScale } from './tileScale.ts';

function look(standing: Standing, pattern: TileLook['pattern'] = null): TileLook {
  const graded = isGrade(standing);
  return {
    label: gradeLabel(standing),
    sign: gradeLetter(standing),
    fill: ({ grade }) => grade[standing],
    ink: ({ onGrade, ink }) => (graded ? onGrade : ink),
    outlined: !graded,
    pattern,
  };
}

/** The looks of the four grades and of the kinds of none, of which only "not inspected" is left empty. */
export const gradeTileScale: TileScale<Standing> = {
  ids: standingIds,
  looks: {
    outstanding: look('outstanding'),
    good: look('good'),
    'requires-improvement': look('requires-improvement'),
    inadequate: look('inadequate'),
    'not-judged': look('not-judged', 'dots'),
    'not-given': look('not-given', 'hatch'),
    'not-inspected': look('not-inspected'),
  },
};
