import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { readGrade } from './readGrade.ts';
import type { ReleaseKind } from './readKind.ts';
import { readTheme } from './readTheme.ts';
import type { FactName } from './RowFacts.ts';
import type { RowCells } from './rowCells.ts';
import type { RowContext } from './RowContext.ts';

const sourceWords = ['report', 'official-statistics', 'summary', 'news'];

/** Reads what else a row may tell: the theme of a visit, the report, the source of a CSV of one’s own. */
export function readDetails(
  cells: RowCells,
  { themes }: RowContext,
  kind: ReleaseKind | null,
  tell: (name: FactName, value: string) => void,
  problems: Problem[],
): void {
  const themeText = cells.text('theme');
  if (readGrade(themeText) !== 'none' && kind !== null && kind.endsWith('-visit')) {
    const theme = readTheme(themeText, themes);
    if (theme !== null) tell('theme', theme);
    else {
      problems.push(
        cells.problem('warning', 'theme', {
          found: quoted(themeText),
          expected: 'a theme of visits that the data set knows',
          mend: 'the theme is left empty; add it by hand once it has an id',
        }),
      );
    }
  }
  const report = cells.cell('report');
  if (report !== undefined && readGrade(report.text) !== 'none') {
    const address = report.address ?? report.text;
    if (/^https?:\/\/\S+$/.test(address)) tell('report', address);
    else {
      problems.push(
        cells.problem('error', 'report', {
          found: quoted(report.text),
          expected: 'a web address that begins with https:// or http://',
          mend: 'write the whole address',
        }),
      );
    }
  }
  const source = cells.text('source').toLowerCase().replaceAll(' ', '-');
  if (source === '') return;
  if (sourceWords.includes(source)) tell('source', source);
  else {
    problems.push(
      cells.problem('error', 'source', {
        found: quoted(cells.text('source')),
        expected: `one of ${sourceWords.join(', ')}`,
        mend: 'use one of these words',
      }),
    );
  }
}
