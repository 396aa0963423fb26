import type { judgementLanes } from '#domain/judgementLanes.ts';

/** The four judgements over narrow columns; the key says what the letters stand for. */
export const underLetters: Record<(typeof judgementLanes)[number], string> = {
  leaders: 'L',
  'help-and-protection': 'P',
  'children-in-care': 'C',
  'care-leavers': 'CL',
};
