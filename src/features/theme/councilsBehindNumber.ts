import type { AskOutcome } from '#contract/askOutcomeIds.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { askOutcomeWords } from './askOutcomeWords.ts';
import type { AskRow, ThemeData } from './themeData.ts';

interface NumberBehind {
  title: string;
  councils: readonly { id: string; name: string; detail: string }[];
}

/** A council counts once, however often it was asked. By name, with the days of the reports. */
function councilsOf(rows: readonly AskRow[]): NumberBehind['councils'] {
  const found = new Map<string, { name: string; days: string[] }>();
  for (const { council, report } of rows) {
    const entry = found.get(council.id) ?? { name: council.name, days: [] };
    found.set(council.id, entry);
    entry.days.unshift(formatDay(report.publishedOn));
  }
  return [...found]
    .map(([id, { name, days }]) => ({
      id,
      name,
      detail: `${days.length === 1 ? 'report' : 'reports'} of ${listInWords(days)}`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The reports that one of the page's numbers counts: `asked`, an outcome or a year. */
function rowsOf(rows: readonly AskRow[], name: string): readonly AskRow[] {
  if (name === 'asked') return rows;
  return rows.filter(
    ({ ask, report }) => ask.outcome === name || report.publishedOn.startsWith(name),
  );
}

/** The councils behind a number of the page, by the number's name. */
export function councilsBehindNumber(
  { rows }: Pick<ThemeData, 'rows'>,
  name: string,
): NumberBehind {
  const councils = councilsOf(rowsOf(rows, name));
  const count = countOf(councils.length, 'council');
  if (name === 'asked') return { title: `${count} asked`, councils };
  return {
    title: /^\d/.test(name)
      ? `${count} asked in reports published in ${name}`
      : `${count}: ${askOutcomeWords[name as AskOutcome].label.toLowerCase()}`,
    councils,
  };
}
