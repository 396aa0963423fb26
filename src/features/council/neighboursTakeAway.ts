import type { Council, RelatedCouncil } from '#contract/council.ts';
import { gradeLevel, isGrade } from '#domain/grades.ts';
import { standingOf } from '#domain/standing.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { relatedInWords } from './relatedInWords.ts';
import { relatedRows, type Related } from './relatedRows.ts';
import { tableTakeAway } from './tableTakeAway.ts';

/** Every framework has judged it, so that all councils can be counted by it. */
const countedLane = 'help-and-protection';
const goodLevel = 3;

function standsAt({ reports }: Pick<RelatedCouncil, 'reports'>) {
  return standingOf(reports.at(-1) ?? null, countedLane);
}

/** The council's own standing and, against it, how many of those most like it are good or better. */
function headlineOf(council: Council, closest: readonly RelatedCouncil[]): string {
  const place = placeInWords(council.name);
  const judged = laneWords[countedLane].inSentence;
  const good = goodOrBetter(closest);
  const share = `${good} of the ${closest.length} councils most like it ${good === 1 ? 'is' : 'are'} good or better`;
  const standing = standsAt(council);
  switch (standing) {
    case 'requires-improvement':
      return sentenceCase(`${place} requires improvement in ${judged}; ${share}`);
    case 'not-judged':
      return sentenceCase(`${place} was not judged in ${judged}; ${share}`);
    case 'not-given':
    case 'not-inspected':
      return sentenceCase(`${place} is not inspected yet; in ${judged} ${share}`);
    case 'outstanding':
    case 'good':
    case 'inadequate':
      return sentenceCase(
        `${place} is ${gradeLabel(standing).toLowerCase()} in ${judged}; ${share}`,
      );
  }
}

function goodOrBetter(councils: readonly RelatedCouncil[]): number {
  return councils.filter((one) => {
    const standing = standsAt(one);
    return isGrade(standing) && gradeLevel(standing) >= goodLevel;
  }).length;
}

/** A council beside its statistical neighbours as the table leaves the site. */
export function neighboursTakeAway(council: Council): TakeAway {
  const closest = [...council.neighbours].sort((a, b) => a.rank - b.rank);
  const headline = headlineOf(council, closest);
  const inadequate = closest.filter((one) => standsAt(one) === 'inadequate').length;
  const rows: Related[] = [
    { council, relation: 'this council', rank: null },
    ...closest.map((one): Related => ({
      council: one,
      relation: 'statistical neighbour',
      rank: one.rank,
    })),
  ];
  return tableTakeAway(council, {
    part: 'similar-councils',
    section: 'neighbours',
    kind: 'Similar councils',
    headline,
    subtitle: `Latest Ofsted judgements of ${council.name} and its ${countInWords(closest.length, 'statistical neighbour')}, to ${formatDay(council.dataAsAt)}`,
    notes: [
      'Statistical neighbours are the councils whose families and places are most like this one’s, closest first.',
      'Each grade is of the council’s last report; reports are of different years and frameworks.',
      'Inspections since April 2026 give no overall grade.',
    ],
    tables: [relatedRows('similar-councils', 'Similar councils', rows)],
    sentences: [
      `${headline}.`,
      ...(inadequate === 0
        ? []
        : [
            `${sentenceCase(numberInWords(inadequate))} of the ${closest.length} ${inadequate === 1 ? 'is' : 'are'} inadequate in ${laneWords[countedLane].inSentence}.`,
          ]),
    ],
    rowsInWords: rows.map(({ council: one }) => relatedInWords(one)),
  });
}
