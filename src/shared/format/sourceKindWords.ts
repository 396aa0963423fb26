import type { SourceKind } from '#domain/sourceKind.ts';

/** Whose words a source is, in short. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  ofsted: 'Ofsted’s own',
  official: 'a council’s or the government’s own',
  'second-hand': 'second-hand',
};
