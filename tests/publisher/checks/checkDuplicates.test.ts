import { expect, test } from 'vitest';
import { publish } from '#publisher/publish.ts';
import { tables } from '#publisher/tables/tables.ts';
import { messagesAfter } from '#tests/support/messagesAfter.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test('an id another row has', () => {
  const messages = messagesAfter('error', ['events.csv', 'eastmere-e03', 'eastmere-e01']);
  expect(messages).toEqual([
    'events.csv:4 event_id: found "eastmere-e01", already in line 2; expected each of these once; mend: delete one of the two rows, or give one of them its own value',
  ]);
});

test('a key of two columns', () => {
  const messages = messagesAfter('error', [
    'statistical-neighbours.csv',
    'eastmere,3,ashmoor',
    'eastmere,2,ashmoor',
  ]);
  expect(messages).toEqual([
    'statistical-neighbours.csv:4 council_id + rank: found "eastmere" + "2", already in line 3; expected each of these together once; mend: delete one of the two rows, or give one of them its own value',
  ]);
});

test.each(Object.entries(tables).map(([name, { keys }]) => [name, keys[0]?.join(' + ')] as const))(
  'every row of %s twice is found by its key',
  (name, key) => {
    const files = tinyDataSet();
    const text = files.get(`${name}.csv`) ?? '';
    const rows = text.slice(text.indexOf('\n') + 1);
    files.set(`${name}.csv`, text + rows);
    const repeated = publish(files).problems.filter(
      ({ file, column, found }) =>
        file === `${name}.csv` && column === key && found.includes('already in line'),
    );
    expect(repeated).toHaveLength(rows.trimEnd().split('\n').length);
  },
);
