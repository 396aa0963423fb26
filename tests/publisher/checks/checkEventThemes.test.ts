import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('themes of an event that is no visit', () => {
  const messages = messagesAfter(
    'error',
    [
      'events.csv',
      'eastmere-ilacs-2024-05-16,,,Graded',
      'eastmere-ilacs-2024-05-16,early-help;front-door,,Graded',
    ],
    ['events.csv', 'month,,,,,Third monitoring', 'month,,,front-door,,Third monitoring'],
  );
  expect(messages).toEqual([
    'events.csv:2 themes: found "early-help;front-door" for inspection; expected nothing but for monitoring-visit, focused-visit, jtai; mend: empty the cell, or correct event_type',
  ]);
});

test.each(['focused-visit', 'jtai'])('themes of an event of type %s are welcome', (type) => {
  const messages = messagesAfter('error', [
    'events.csv',
    'progress-report,2025,year,,,,',
    `${type},2025,year,,,front-door,`,
  ]);
  expect(messages).toEqual([]);
});

test('a theme that is not in themes.csv, and one given twice', () => {
  const messages = messagesAfter(
    'error',
    ['events.csv', ',care-leaver-housing,,First', ',care-leaver-homes,,First'],
    ['events.csv', 'month,,,,,Third', 'month,,,front-door;front-door,,Third'],
  );
  expect(messages).toEqual([
    'events.csv:4 themes: found "care-leaver-homes"; expected an id of themes.csv; mend: correct the id, or add its row to themes.csv',
    'events.csv:6 themes: found "front-door;front-door"; expected ids of themes.csv parted by semicolons, none twice; mend: write each id once, parted by a semicolon without spaces',
  ]);
});
