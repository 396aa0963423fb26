import { dayInWords } from '#domain/dayInWords.ts';
import { inspectionTitle } from './inspectionTitle.ts';
import type { Cells } from './readCells.ts';
import type { ReleaseFacts } from './releaseFacts.ts';

/** What stands before the name of a row that does not say by itself what it is. */
const prefixes: Readonly<Record<string, string>> = {
  councils: 'Council',
  'council-aliases': 'Other name',
  'action-plans': 'Action plan',
  'action-plan-milestones': 'Action',
  themes: 'Theme',
  sources: 'Source',
  'known-faults': 'Known fault',
};

/** What a row of any file is about, in plain words. `key`: what tells it from the file's others. */
export function rowTitle(table: string, key: string, cells: Cells, facts: ReleaseFacts): string {
  const councilName = (column: string): string => {
    const id = cells[column] ?? '';
    return facts.councils.get(id)?.['name'] ?? id;
  };
  switch (table) {
    case 'inspections':
      return inspectionTitle(cells);
    case 'events':
      return `${cells['title'] ?? key}, ${dayInWords(cells['occurred_on'] ?? '')}`;
    case 'data-set':
      return 'The data set as a whole';
    case 'council-successions':
      return `${councilName('successor_id')} followed ${councilName('former_id')}`;
    default: {
      const name = cells['title'] ?? cells['name'] ?? cells['label'] ?? cells['alias'] ?? key;
      return `${prefixes[table] ?? `${table}.csv`}: ${name}`;
    }
  }
}
