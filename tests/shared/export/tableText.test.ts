import { expect, it } from 'vitest';
import { tableText } from '#shared/export/tableText.ts';
import { imaginaryTable } from '#tests/support/imaginaryTakeAway.tsx';

it('has tabs between cells and one line a row, and no formula', () => {
  expect(tableText(imaginaryTable)).toBe(
    [
      'ONS code\tTopic\tChange',
      'E06999999\tCare leavers, "staying close"\t-2',
      'E06999999\t\'=HYPERLINK("https://eastmere.example")\t0.5',
      'E06999999\tFirst line second | line\t',
      'E06999999\t\t12',
      '',
    ].join('\n'),
  );
});
