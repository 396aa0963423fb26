import { expect, test } from 'vitest';
import { formatProblem } from '#publisher/problem.ts';
import { publish } from '#publisher/publish.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test.each([
  [0, 'data-set.csv: found 0 rows'],
  [2, 'data-set.csv:3: found 2 rows'],
])('%i rows about the data set', (count, found) => {
  const files = tinyDataSet();
  const [header = '', row = ''] = (files.get('data-set.csv') ?? '').split('\n');
  const other = row.replace('Inspections', 'Visits');
  files.set('data-set.csv', `${[header, row, other].slice(0, count + 1).join('\n')}\n`);
  const { problems, output } = publish(files);
  expect(problems.map(formatProblem)).toContain(
    `${found}; expected one row; mend: keep the one row that says when the data were read and checked`,
  );
  expect(output).toBeNull();
});
