import type { Council } from '#contract/council.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { CouncilSectionId } from './councilSections.ts';

/** Other sites show a short alternative text whole up to here. */
const shortest = 150;

interface Told extends Pick<
  TakeAway,
  'kind' | 'headline' | 'subtitle' | 'notes' | 'tables' | 'sentences'
> {
  /** Added to the council's id: the base of file names. */
  part: string;
  section: CouncilSectionId;
  /** The view's state in the address, with its question mark; empty: none. */
  query?: string;
  /** Each row in a sentence, for the long alternative text. */
  rowsInWords: readonly string[];
  source?: string;
}

/** A table of a council's page as it leaves the site. */
export function tableTakeAway(council: Council, told: Told): TakeAway {
  const { part, section, query = '', rowsInWords, source, ...rest } = told;
  const short = `Table. ${told.headline}.`;
  return {
    ...rest,
    name: `${council.id}-${part}`,
    source: source ?? 'Ofsted inspection reports',
    dataAsAt: council.dataAsAt,
    version: council.version,
    path: `/councils/${council.id}${query}#${section}`,
    alt: {
      short: short.length <= shortest ? short : `Table. ${told.subtitle}.`,
      long: [`${told.headline}. ${told.subtitle}.`, ...rowsInWords].join(' '),
    },
    chart: null,
    embedPath: null,
  };
}
