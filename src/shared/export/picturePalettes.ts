import type { Palette } from '#shared/ui/Palette.ts';

/** The same colours as literal values, for files: no style sheet comes with them. A test holds them to the tokens. */
export const picturePalettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#ffffff',
    paperSunk: '#f4f4f1',
    ink: '#12161a',
    inkQuiet: '#515b64',
    rule: '#d5d8da',
    ruleStrong: '#12161a',
    late: '#a01c1c',
    onGrade: '#ffffff',
    grade: {
      outstanding: '#0b3c5d',
      good: '#2874ab',
      'requires-improvement': '#b45309',
      inadequate: '#7a0c1e',
      'not-given': '#e3e6e8',
      'not-judged': '#e3e6e8',
      'not-inspected': '#ffffff',
    },
    outcome: { positive: '#00695c', mixed: '#6d5fa6', priority: '#3b1163' },
    onOutcome: '#ffffff',
  },
  dark: {
    paper: '#14181c',
    paperSunk: '#1c2227',
    ink: '#f1f3f4',
    inkQuiet: '#aab3bb',
    rule: '#3a434b',
    ruleStrong: '#e4e7e9',
    late: '#ff9c94',
    onGrade: '#0c1014',
    grade: {
      outstanding: '#a9d8f7',
      good: '#5aa9e0',
      'requires-improvement': '#f0a04b',
      inadequate: '#f2808f',
      'not-given': '#2b333a',
      'not-judged': '#2b333a',
      'not-inspected': '#14181c',
    },
    outcome: { positive: '#74d3c3', mixed: '#9d92d6', priority: '#e6d4ff' },
    onOutcome: '#0c1014',
  },
};
