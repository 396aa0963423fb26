import type { Council, Improvement } from '#contract/council.ts';
import {
  improvementAreaIds,
  type Coverage,
  type ImprovementArea,
} from '#contract/inspectionIds.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';
import { reportYear } from '#domain/reportYear.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { coverageWords } from '#shared/format/coverageWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { improvementRows } from './improvementRows.ts';
import { tableTakeAway } from './tableTakeAway.ts';

interface Heard {
  improvement: Improvement;
  report: GradedReport;
}

function news(heard: Heard | undefined): string {
  if (heard === undefined) return 'no report with areas for improvement is in the data';
  const { improvement, report } = heard;
  const year = reportYear(report);
  const areas = countInWords(improvement.areas.length, 'area');
  const words: Record<Coverage, string> = {
    full: `the ${year} report names ${areas} for improvement`,
    partial: `the ${year} report names ${areas} for improvement and more that are not transcribed`,
    'none-named': `the ${year} report names no area for improvement`,
    'not-transcribed': `what the ${year} report asks to improve is not transcribed`,
  };
  return words[improvement.coverage];
}

function inSentence(area: ImprovementArea): string {
  if (area === 'whole-service') return 'the whole service';
  return laneWords[area === 'impact-of-leaders' ? 'leaders' : area].inSentence;
}

/** How many areas belong to which judgement, most first; null where there are not several. */
function sharesInWords({ improvement }: Heard): string | null {
  const counts = improvementAreaIds
    .map((id) => ({ id, count: improvement.areas.filter(({ area }) => area === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most, ...fewer] = counts;
  if (most === undefined || fewer.length === 0) return null;
  const verb = most.count === 1 ? 'is' : 'are';
  const shares = fewer.map(({ id, count }) => `${numberInWords(count)} on ${inSentence(id)}`);
  return `Of these, ${listInWords([`${numberInWords(most.count)} ${verb} on ${inSentence(most.id)}`, ...shares])}.`;
}

/** Themes of the latest report that the one before raised too; null: none, or it is not known. */
function againInWords(council: Council, { improvement }: Heard): string | null {
  const raised = raisedBefore(council.improvement, improvement.inspectionId);
  if (!raised.known) return null;
  const { previousInspectionId } = raised;
  const previous = council.reports.find(
    ({ inspectionId }) => inspectionId === previousInspectionId,
  );
  const again = council.themes.filter(
    ({ id }) =>
      raised.themes.has(id) && improvement.areas.some(({ themes }) => themes.includes(id)),
  );
  if (previous === undefined || again.length === 0) return null;
  const labels = again.map(({ label }) => label).join('; ');
  const themes = countInWords(again.length, 'theme');
  return `${sentenceCase(themes)} of these areas ${again.length === 1 ? 'was' : 'were'} raised in the ${reportYear(previous)} report too: ${labels}.`;
}

/** What every report asks a council to improve, as it leaves the site. */
export function improvementsTakeAway(council: Council): TakeAway {
  const heard = council.improvement
    .flatMap((improvement): Heard[] => {
      const report = council.reports.find(
        ({ inspectionId }) => inspectionId === improvement.inspectionId,
      );
      return report === undefined ? [] : [{ improvement, report }];
    })
    .reverse();
  const [latest] = heard;
  const sif = council.reports.filter(({ framework }) => framework === 'sif');
  return tableTakeAway(council, {
    part: 'areas-for-improvement',
    section: 'improve',
    kind: 'Areas for improvement',
    headline: `${council.name}: ${news(latest)}`,
    subtitle: `What Ofsted’s reports ask ${council.name} children’s services to improve, in our words, by report`,
    notes: [
      ...heard.map(({ improvement, report }) => coverageWords(improvement, reportYear(report))),
      ...(sif.length === 0
        ? []
        : [
            `What the single ${sif.length === 1 ? 'inspection' : 'inspections'} of ${listInWords(sif.map(reportYear))} asked to improve is not transcribed.`,
          ]),
      'Themes are our own coding: a theme raised before is the same theme, not the same sentence.',
    ],
    tables: [improvementRows(council)],
    sentences: [
      `In ${placeInWords(council.name)}, ${news(latest)}.`,
      ...(latest === undefined ? [] : [sharesInWords(latest), againInWords(council, latest)]),
    ].filter((sentence) => sentence !== null),
    rowsInWords: heard.flatMap(({ improvement, report }) =>
      improvement.areas.map(
        ({ position, summary }) =>
          `${reportYear(report)}, ${position}: ${summary.replace(/[.\s]+$/, '')}.`,
      ),
    ),
  });
}
