import type { Council } from '#contract/council.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countInWords, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { relatedInWords } from './relatedInWords.ts';
import { relatedRows, type Related } from './relatedRows.ts';
import { tableTakeAway } from './tableTakeAway.ts';

function own(councils: readonly unknown[]): string {
  return councils.length === 1 ? 'its' : 'their';
}

/** Councils before or after one, with their own grades, as the table leaves the site. */
export function relatedTakeAway(council: Council): TakeAway {
  const { formerCouncils, successors, name } = council;
  const rows: Related[] = [
    ...formerCouncils.map((one): Related => ({ council: one, relation: 'abolished', rank: null })),
    ...successors.map((one): Related => ({ council: one, relation: 'new', rank: null })),
  ];
  const changed = [...formerCouncils, ...successors].map(({ changedOn }) => formatDay(changedOn));
  const when = listInWords([...new Set(changed)]);
  const headline =
    successors.length > 0
      ? `${name}: ${countInWords(successors.length, 'council')} followed it on ${when}, with grades of ${own(successors)} own`
      : `${name}: ${countInWords(formerCouncils.length, 'council')} served its area until ${when}, with grades of ${own(formerCouncils)} own`;
  return tableTakeAway(council, {
    part: 'councils-before-and-after',
    section: 'related',
    kind: 'Councils before and after',
    headline,
    subtitle: `Last Ofsted judgements of the councils before or after ${name}`,
    notes: ['A successor council does not inherit grades: each council’s grades are its own.'],
    tables: [relatedRows('councils-before-and-after', 'Councils before and after', rows)],
    sentences: [`${headline}.`],
    rowsInWords: rows.map(({ council: one }) => relatedInWords(one)),
  });
}
