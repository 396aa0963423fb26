import { dayInWords } from '#domain/dayInWords.ts';
import type { Cells } from './readCells.ts';

const kinds: Readonly<Record<string, string>> = {
  sif: 'Single inspection',
  jtai: 'Joint targeted area inspection',
  send: 'Area SEND inspection',
  standard: 'Standard inspection',
  short: 'Short inspection',
  'focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
};

/** An inspection or visit by its kind and day: `Standard inspection, published 16 May 2024`. */
export function inspectionTitle(cells: Cells): string {
  const { framework = '', inspection_type: type = '' } = cells;
  const { published_on: published = '', started_on: started = '' } = cells;
  const kind = kinds[type] ?? kinds[framework] ?? 'Inspection';
  if (published !== '') return `${kind}, published ${dayInWords(published)}`;
  return started === '' ? kind : `${kind}, begun ${dayInWords(started)}`;
}
