import type { NationalCouncil } from '#domain/nationalData.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import type { EnglandState } from './englandState.ts';

interface GroupWords {
  /** In the address: `yorkshire-and-the-humber`. */
  idOf: (council: NationalCouncil) => string;
  titleOf: (council: NationalCouncil) => string;
  /** Inside a title: `by region`. */
  by: string;
  /** Of its column. */
  label: string;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const slugs = new Map<string, string>();

const words: Record<EnglandState['group'], GroupWords> = {
  region: {
    idOf: ({ region }) => {
      const known = slugs.get(region) ?? slug(region);
      slugs.set(region, known);
      return known;
    },
    titleOf: ({ region }) => region,
    by: 'by region',
    label: 'Region',
  },
  kind: {
    idOf: ({ kind }) => kind,
    titleOf: ({ kind }) => `${councilKindWords[kind]}s`,
    by: 'by kind of council',
    label: 'Kind of council',
  },
};

/** What small multiples are by. */
export function groupWords(group: EnglandState['group']): GroupWords {
  return words[group];
}
