export interface DictionaryEntry {
  /** What one row is, and what is to be known of the file: Markdown. */
  description: string;
  /** What each column holds, and what an empty cell means: Markdown. */
  columns: ReadonlyMap<string, string>;
}

interface Line {
  columns: string[];
  holds: string;
  empty: string;
}

function linesOf(section: string): Line[] {
  return section.split('\n').flatMap((line) => {
    const [names = '', holds = '', empty = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const columns = [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
    return line.startsWith('| `') && holds !== '' ? [{ columns, holds, empty }] : [];
  });
}

function descriptionOf(section: string): string {
  const paragraphs = section.split(/\n\n+/).map((text) => text.trim());
  return paragraphs.filter((text) => text !== '' && !text.startsWith('|')).join('\n\n');
}

/**
 * What the dictionary (README.md of the data set) says of each file, by table name. A column that
 * stands "as in events.csv" has what is said there. A file the dictionary leaves out is not here.
 */
export function readDictionary(text: string): Map<string, DictionaryEntry> {
  const entries = new Map<string, DictionaryEntry>();
  for (const [, name = '', section = ''] of text.matchAll(
    /^### ([\w-]+)\.csv\n([^]*?)(?=\n##|(?![^]))/gm,
  )) {
    const columns = linesOf(section).flatMap(({ columns: names, holds, empty }) => {
      const elsewhere = /^as in ([\w-]+)\.csv$/.exec(holds)?.[1];
      return names.map((column): [string, string] => {
        const said = elsewhere === undefined ? null : entries.get(elsewhere)?.columns.get(column);
        return [column, said ?? (empty === '' ? holds : `${holds}. Empty: ${empty}`)];
      });
    });
    entries.set(name, { description: descriptionOf(section), columns: new Map(columns) });
  }
  return entries;
}
