import type { Palette } from './Palette.ts';

/** The page's own colours: they follow light and dark, and forced colours, by themselves. */
export const pagePalette: Palette = {
  paper: 'var(--paper)',
  paperSunk: 'var(--paper-sunk)',
  ink: 'var(--ink)',
  inkQuiet: 'var(--ink-quiet)',
  rule: 'var(--rule)',
  ruleStrong: 'var(--rule-strong)',
  late: 'var(--late)',
  onGrade: 'var(--on-grade)',
  grade: {
    outstanding: 'var(--grade-outstanding)',
    good: 'var(--grade-good)',
    'requires-improvement': 'var(--grade-requires-improvement)',
    inadequate: 'var(--grade-inadequate)',
    'not-given': 'var(--grade-none)',
    'not-judged': 'var(--grade-none)',
    'not-inspected': 'var(--paper)',
  },
  outcome: {
    positive: 'var(--outcome-positive)',
    mixed: 'var(--outcome-mixed)',
    priority: 'var(--outcome-priority)',
  },
  onOutcome: 'var(--on-outcome)',
};
