import { expect, it } from 'vitest';
import { tableMarkdown } from '#shared/export/tableMarkdown.ts';
import { imaginaryTable } from '#tests/support/imaginaryTakeAway.tsx';

it('is a table of as many lines as rows, numbers to the right', () => {
  expect(tableMarkdown(imaginaryTable)).toBe(
    [
      '| ONS code | Topic | Change |',
      '| --- | --- | ---: |',
      '| E06999999 | Care leavers, "staying close" | -2 |',
      '| E06999999 | =HYPERLINK("https://eastmere.example") | 0.5 |',
      '| E06999999 | First line second \\| line |  |',
      '| E06999999 |  | 12 |',
      '',
    ].join('\n'),
  );
});

it('lets no cell become markup', () => {
  const table = { ...imaginaryTable, rows: [['a\\|b', '<b>*[x](y)* `z`', null]] };
  expect(tableMarkdown(table).split('\n')[2]).toBe(
    '| a\\\\\\|b | \\<b>\\*\\[x\\](y)\\* \\`z\\` |  |',
  );
});
