import type { Lane } from '#contract/gradeIds.ts';
import { tally } from '#domain/countGrades.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { standingsInWords } from '#shared/format/standingsInWords.ts';
import type { MatrixRow } from '#shared/figures/judgementMatrixSeries.ts';

/** What the matrix says, from its own rows. */
export const matrixWords = {
  title: 'Judgements side by side',
  summary(rows: readonly MatrixRow[], lane: Lane): string {
    const counts = tally(rows.map(({ standings }) => standings[lane]));
    return `${laneWords[lane].label}, ${countOf(rows.length, 'council')}: ${standingsInWords(counts)}.`;
  },
  /** The four judgements under an overall grade, which never stands without them. */
  under(rows: readonly MatrixRow[]): string {
    const parts = judgementLanes.map((lane) => {
      const good = rows.filter(({ standings }) =>
        ['good', 'outstanding'].includes(standings[lane]),
      );
      return `${laneWords[lane].inSentence} ${good.length}`;
    });
    return `Good or outstanding of ${countOf(rows.length, 'council')}: ${listInWords(parts)}.`;
  },
  /** One council's row: every judgement, the day of the report and its framework. */
  row({ name, report, cells, abolished }: MatrixRow): string {
    if (report === null) return `${name}: not inspected yet.`;
    const grades = cells.map(
      ({ lanes, standing }) =>
        `${lanes.map((lane) => laneWords[lane].inSentence).join(' and ')} ${gradeLabel(standing).toLowerCase()}`,
    );
    const until = abolished === null ? '' : `, abolished ${formatDay(abolished)}`;
    return `${name}${until}, report of ${formatDay(report.publishedOn)}, ${frameworkWords[report.framework].label}: ${grades.join(', ')}.`;
  },
} as const;
