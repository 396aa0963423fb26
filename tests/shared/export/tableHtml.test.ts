import { expect, it } from 'vitest';
import { tableHtml } from '#shared/export/tableHtml.ts';
import { imaginaryTable } from '#tests/support/imaginaryTakeAway.tsx';

function read(html: string): HTMLTableElement {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) throw new Error('No table');
  return table;
}

it('has caption, heads and cells of the table', () => {
  const table = read(tableHtml(imaginaryTable));
  expect(table.caption?.textContent).toBe('Visits to Eastmere');
  expect([...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
    ['ONS code', 'Topic', 'Change'],
    ['E06999999', 'Care leavers, "staying close"', '-2'],
    ['E06999999', '\'=HYPERLINK("https://eastmere.example")', '0.5'],
    ['E06999999', 'First line\nsecond | line', ''],
    ['E06999999', '', '12'],
  ]);
  expect([...(table.rows[1]?.cells ?? [])].map((cell) => cell.getAttribute('align'))).toEqual([
    null,
    null,
    'right',
  ]);
});

it('links addresses and lets no markup through', () => {
  const table = read(
    tableHtml({
      ...imaginaryTable,
      rows: [['https://eastmere.example/?a="1"&b=<2>', '<img src=x onerror=alert(1)>', null]],
    }),
  );
  expect(table.querySelector('a')?.getAttribute('href')).toBe(
    'https://eastmere.example/?a="1"&b=<2>',
  );
  expect(table.querySelector('img')).toBeNull();
  expect(table.rows[1]?.cells[1]?.textContent).toBe('<img src=x onerror=alert(1)>');
});
