import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Column } from '#publisher/tables/column.ts';
import { tables } from '#publisher/tables/tables.ts';

const dictionary = await readFile('public/data/README.md', 'utf8');

test.each(Object.entries(tables))('the dictionary describes %s.csv', (name, { columns }) => {
  const section = dictionary.split(`\n### ${name}.csv\n`)[1]?.split(/\n##/)[0] ?? '';
  const described = [...section.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  );
  expect(described.slice(0, Object.keys(columns).length)).toEqual(Object.keys(columns));
  for (const { check, expected } of Object.values<Column<unknown>>(columns)) {
    if (check !== 'vocabulary') continue;
    const words = expected.replace('one of ', '').replace(', or nothing', '').split(', ');
    // The judgements stand in a table of their own below their column.
    for (const word of words) expect(section).toContain(`\`${word.replaceAll('"', '')}\``);
  }
});
