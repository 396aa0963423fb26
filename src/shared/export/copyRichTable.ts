import { richClipboard } from './richClipboard.ts';
import { tableHtml } from './tableHtml.ts';
import { tableText } from './tableText.ts';
import type { TakeAwayTable } from './TakeAwayTable.ts';

/** A table on the clipboard: formatted for documents, parted by tabs where only text is taken. */
export async function copyRichTable(table: TakeAwayTable): Promise<void> {
  await richClipboard.copy({
    'text/html': new Blob([tableHtml(table)], { type: 'text/html' }),
    'text/plain': new Blob([tableText(table)], { type: 'text/plain' }),
  });
}
