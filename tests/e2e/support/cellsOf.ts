import type { Locator } from '@playwright/test';

/** The texts of a table on the page, row by row. */
export async function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    ),
  );
}
