import type { Lane } from '#contract/gradeIds.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { isGrade, standingIds } from '#domain/grades.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { standingOf } from '#domain/standing.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay, formatMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { stackedTimelineChart } from '#shared/figures/stackedTimelineChart.tsx';
import { stackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';
import { stackedTimelineWords } from '#shared/figures/stackedTimelineWords.ts';
import { compareTimelineTable } from './compareTimelineTable.ts';
import { comparedInWords } from './comparedInWords.ts';

interface Compared {
  councils: readonly NationalCouncil[];
  data: NationalData;
  lane: Lane;
  path: string;
}

function lower(standing: Parameters<typeof gradeLabel>[0]): string {
  return gradeLabel(standing).toLowerCase();
}

/** Where the councils stand by their last reports on one judgement: `2 good, 1 inadequate`. */
function standings(councils: readonly NationalCouncil[], lane: Lane): string {
  const counts = standingIds
    .map((standing) => ({
      standing,
      count: councils.filter(({ reports }) => standingOf(reports.at(-1) ?? null, lane) === standing)
        .length,
    }))
    .filter(({ count }) => count > 0);
  return listInWords(counts.map(({ standing, count }) => `${count} ${lower(standing)}`));
}

function headlineOf({ councils, lane }: Compared): string {
  const graded = councils.filter(({ reports }) =>
    isGrade(standingOf(reports.at(-1) ?? null, lane)),
  );
  const good = graded.filter(({ reports }) => {
    const standing = standingOf(reports.at(-1) ?? null, lane);
    return standing === 'good' || standing === 'outstanding';
  });
  const of = laneWords[lane].label;
  if (graded.length === 0) return `${of}: no grade stands for ${comparedInWords(councils)}`;
  const [first] = graded;
  if (councils.length === 1 && first !== undefined) {
    return `${first.name}: ${lower(standingOf(first.reports.at(-1) ?? null, lane))} for ${laneWords[lane].inSentence}`;
  }
  if (graded.length === 1) {
    return `${of}: the one council with a grade is ${good.length === 1 ? '' : 'not '}good or outstanding`;
  }
  const share = good.length === 0 ? 'none' : numberInWords(good.length);
  const all = countInWords(graded.length, 'council');
  return `${of}: ${share} of ${all} ${graded.length < councils.length ? 'with a grade ' : ''}good or outstanding`;
}

/** Each council's last report in a sentence, with every judgement. */
function reportInWords({ name, reports }: NationalCouncil): string {
  const last = reports.at(-1);
  if (last === undefined) return `${name}: no graded report yet.`;
  const overall =
    last.grades.overall === 'not-given'
      ? 'no overall grade'
      : `overall ${lower(last.grades.overall)}`;
  const judgements = judgementLanes.map(
    (lane) => `${laneWords[lane].inSentence} ${lower(last.grades[lane])}`,
  );
  return `${name}, report of ${formatDay(last.publishedOn)}: ${[overall, ...judgements].join(', ')}.`;
}

function notesOf({ councils, lane }: Compared, lanes: readonly Lane[]): string[] {
  const reports = councils.flatMap((council) => council.reports);
  const hasSif = reports.some(({ framework }) => framework === 'sif');
  const hasIlacs = reports.some(({ framework }) => framework !== 'sif');
  const notes: [boolean, string][] = [
    [true, 'Each bar runs from a report’s publication to the next.'],
    [
      hasSif && hasIlacs,
      'Inspections up to 2018 (SIF) asked other questions than those since (ILACS).',
    ],
    [
      reports.some(({ framework }) => judgesCareTogether(framework)) && lanes.some(isCareLane),
      'From 2018 to 2022 children in care and care leavers were judged together.',
    ],
    [
      lanes.includes('overall') && reports.some(({ grades }) => grades.overall === 'not-given'),
      'Dashes: no overall grade, which Ofsted stopped giving in April 2026.',
    ],
    [true, 'The shaded band is the pause of full inspections in the pandemic.'],
    [
      councils.some(({ established, abolished }) => established ?? abolished),
      'New councils inherited no grades.',
    ],
    [
      lanes.length === 1 && lane === 'overall',
      `Under the overall grades, by last reports: ${judgementLanes
        .map((one) => `${laneWords[one].inSentence} ${standings(councils, one)}`)
        .join('; ')}.`,
    ],
  ];
  return notes.filter(([applies]) => applies).map(([, note]) => note);
}

/** Councils' rating timelines on one time axis, as they leave the site. */
export function compareTimelineTakeAway(compared: Compared): TakeAway {
  const { councils, data, lane, path } = compared;
  const series = stackedTimelineSeries(councils, lane, data.dataAsAt);
  const headline = headlineOf(compared);
  const who = comparedInWords(councils);
  const isAlone = series.lanes.length === 1;
  const what = isAlone ? `judgements of ${laneWords[lane].inSentence}` : 'judgements';
  const subtitle = `Ofsted’s ${what}, children’s services of ${who}, by day of publication, 2014 to ${formatDay(series.to)}`;
  const published = councils
    .flatMap(({ reports }) => reports.slice(-1))
    .map((one) => one.publishedOn);
  const [oldest, newest] = [published.toSorted()[0], published.toSorted().at(-1)];
  const under = judgementLanes
    .filter((one) => one !== lane)
    .map((one) => `${laneWords[one].inSentence}: ${standings(councils, one)}`);
  return {
    name: `compare-${isAlone ? lane : 'all'}-timelines`,
    kind: 'Rating timelines',
    about: `Ofsted’s ${what}, ${who}`,
    headline,
    subtitle,
    notes: notesOf(compared, series.lanes),
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `${path}#timeline`,
    alt: {
      short: `Timelines under each other on one axis. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        stackedTimelineWords(series).summary,
        ...councils.map(reportInWords),
      ].join(' '),
    },
    chart: stackedTimelineChart(series),
    tables: [compareTimelineTable(councils, series)],
    sentences: [
      `${headline}: ${standings(councils, lane)}.`,
      `${sentenceCase(listInWords(under))}.`,
      oldest === undefined || newest === undefined
        ? null
        : `Their latest reports were published from ${formatMonth(oldest)} to ${formatMonth(newest)}.`,
    ].filter((sentence) => sentence !== null),
    embedPath: null,
  };
}
