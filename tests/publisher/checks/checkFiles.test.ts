import { expect, test } from 'vitest';
import { formatProblem } from '#publisher/problem.ts';
import { publish } from '#publisher/publish.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test('a file the data set does not know, and one that is missing', () => {
  const files = tinyDataSet();
  files.set('theme.csv', files.get('themes.csv') ?? '');
  files.delete('themes.csv');
  const { problems, output } = publish(files);
  const messages = problems.map(formatProblem);
  expect(messages).toContainEqual(
    expect.stringMatching(
      /^theme\.csv: found a file the data set does not know; expected one of .*themes\.csv.*; mend: correct the name, or take the file out of the folder$/,
    ),
  );
  expect(messages).toContain(
    'themes.csv: found no such file; expected a file of this name; mend: add the file, with its header at least',
  );
  expect(output).toBeNull();
});

test('a missing file is told once: what refers to it is not called unknown', () => {
  const files = tinyDataSet();
  files.delete('councils.csv');
  const errors = publish(files).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file }) => file)).toEqual(['councils.csv']);
});
