import { judgementLanes } from '#domain/judgementLanes.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { choiceInWords } from './choiceInWords.ts';
import { gradesChart } from './gradesChart.tsx';
import { gradesSeries, type GradesSeries } from './gradesSeries.ts';
import { gradesWords } from './gradesWords.ts';
import { percentCell } from './percentCell.ts';
import { percentInWords } from './percentInWords.ts';
import { themePapers } from './themePapers.ts';
import type { ThemesView } from './themesView.ts';
import { uncountedInWords } from './uncountedInWords.ts';
import { uncountedTable } from './uncountedTable.ts';

function table({ columns, rows }: GradesSeries, { by, judgement }: ThemesView['state']) {
  return {
    name: 'grades',
    title: `Themes by grade for ${laneWords[judgement].inSentence}`,
    columns: [
      { name: 'theme_id', title: 'Theme id', meaning: 'The theme’s id in the data' },
      { name: 'theme', title: 'Theme', meaning: 'What is asked for, in the tracker’s words' },
      { name: 'judgement', title: 'Judgement', meaning: 'The judgement the grade is for' },
      { name: 'grade', title: 'Grade', meaning: 'Grade in the report, or which kind of none' },
      { name: `${by}_asking`, title: 'Asking', meaning: `Number of ${by} with the theme` },
      { name: by, title: 'All counted', meaning: `All ${by} with the grade that are transcribed` },
      { name: 'percent', title: 'Share, %', meaning: 'Share in percent' },
    ],
    rows: rows.flatMap(({ theme, cells }) =>
      columns.map(({ standing, basis }, at) => [
        theme.id,
        theme.label,
        laneWords[judgement].label,
        gradeLabel(standing),
        cells[at]?.asked ?? 0,
        basis,
        percentCell(cells[at]?.percent ?? null),
      ]),
    ),
  } satisfies TakeAwayTable;
}

/** An overall grade never leaves without the judgements under it: their reports by grade. */
function judgementsUnder(
  { state, selectedOfAnyGrade }: ThemesView,
  series: GradesSeries,
): string[] {
  if (state.judgement !== 'overall') return [];
  const lanes = judgementLanes.map((lane) => {
    const inadequate = selectedOfAnyGrade.transcribed.filter(
      ({ report }) => report.grades[lane] === 'inadequate',
    ).length;
    return `${laneWords[lane].inSentence} ${inadequate.toLocaleString('en-GB')}`;
  });
  return series.columns.some(({ standing }) => standing === 'inadequate')
    ? [
        `Inadequate on the four judgements under the overall grade, in reports: ${lanes.join(', ')}.`,
      ]
    : [];
}

/** The themes by grade as they leave the site. */
export function gradesTakeAway(view: ThemesView): TakeAway {
  const { by, judgement } = view.state;
  const series = gradesSeries(view);
  const { title, finding, short, each, basis, notes } = gradesWords(series, view);
  const headline = short ?? title;
  const { transcribed } = view.selectedOfAnyGrade;
  const choice = choiceInWords({ ...view.state, grade: null });
  const subtitle = `Share of ${by} with each grade for ${laneWords[judgement].inSentence} that inspectors ask to improve on each theme: ${countOf(transcribed.length, 'transcribed report')}${choice}`;
  const uncounted = uncountedInWords(view.selectedOfAnyGrade);
  const under = judgementsUnder(view, series);
  const words = series.drawn.map(
    ({ theme, cells }) =>
      `${theme.label}: ${listInWords(series.columns.map(({ standing }, at) => `${gradeLabel(standing).toLowerCase()} ${percentInWords(cells[at]?.percent ?? null)}`))}.`,
  );
  return {
    kind: 'Themes by grade',
    about: `What Ofsted’s reports ask to improve, by grade for ${laneWords[judgement].inSentence}`,
    headline,
    subtitle,
    // How many reports have each grade stands over the bars.
    notes: [...notes, ...under, ...uncounted],
    alt: {
      short: `Bars, a column for each grade, a row for each theme. ${title}.`,
      long: [
        `${headline}. ${subtitle}.`,
        finding === null ? '' : `${finding}.`,
        basis,
        each,
        ...words,
      ].join(' '),
    },
    chart: series.drawn.length === 0 ? null : gradesChart(series),
    tables: [table(series, view.state), uncountedTable(view.selectedOfAnyGrade)],
    sentences: [`${headline}.`, each, ...notes.slice(1, 2)],
    ...themePapers(view, 'by-grade'),
  };
}
