import { expect, test } from 'vitest';
import { readDictionary } from '#publisher/archive/readDictionary.ts';

const text = `# A dictionary

## Files and columns

### events.csv
Something dated. Key: \`event_id\`.

| column | holds | empty |
|---|---|---|
| \`event_id\` | id, key | |
| \`source_url\` | address | not known |
| \`latitude\`, \`longitude\` | degrees | no place |

A known limit.

### plans.csv
A plan.

| column | holds | empty |
|---|---|---|
| \`source_url\` | as in events.csv | |

## Sources
| \`no_column\` | holds | |
`;

test('each file has its description, and each column what it holds and what empty means', () => {
  const entries = readDictionary(text);
  expect([...entries.keys()]).toEqual(['events', 'plans']);
  expect(entries.get('events')?.description).toBe(
    'Something dated. Key: `event_id`.\n\nA known limit.',
  );
  expect([...(entries.get('events')?.columns ?? [])]).toEqual([
    ['event_id', 'id, key'],
    ['source_url', 'address. Empty: not known'],
    ['latitude', 'degrees. Empty: no place'],
    ['longitude', 'degrees. Empty: no place'],
  ]);
});

test('a column that stands as in another file has what is said there', () => {
  expect(readDictionary(text).get('plans')?.columns.get('source_url')).toBe(
    'address. Empty: not known',
  );
});

test('a text without files has none', () => {
  expect(readDictionary('').size).toBe(0);
});
