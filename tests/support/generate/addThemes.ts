import type { CsvTables } from './csvTables.ts';

/** Adds eight made-up themes and gives their ids. */
export function addThemes(csv: CsvTables): [string, ...string[]] {
  const ids: [string, ...string[]] = ['theme-1'];
  for (let number = 2; number <= 8; number += 1) ids.push(`theme-${number}`);
  ids.forEach((id, position) => {
    csv.add('themes', {
      theme_id: id,
      label: `Theme ${position + 1}`,
      group: position < 4 ? 'Help and protection' : 'Children in care',
      description: 'Made up for tests',
    });
  });
  return ids;
}
