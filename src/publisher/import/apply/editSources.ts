import type { ReleaseExtent } from '#publisher/import/meaning/releaseExtent.ts';
import { csvText, type WrittenTable } from './csvText.ts';

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** sources.csv with a row for the release, after the other releases of its kind, unless it is there. */
export function editSources(table: WrittenTable, extent: ReleaseExtent): string {
  const { header, records } = table;
  const { title, publishedOn, asAt, address } = extent;
  const titles = records.map((record) => plain(csvText.cell(header, record, 'title')));
  if (title === null || titles.includes(plain(title))) return csvText.write(header, records);
  const ids = records.map((record) => csvText.cell(header, record, 'source_id'));
  const base = `ofsted-outcomes-${(asAt ?? publishedOn ?? '').slice(0, 4)}`.replace(/-$/, '');
  let id = base;
  for (let number = 2; ids.includes(id); number += 1) id = `${base}-${number}`;
  const record = csvText.record(header, {
    source_id: id,
    title,
    publisher: 'Ofsted',
    url: address ?? '',
    published_on: publishedOn ?? '',
    licence: 'Open Government Licence v3.0',
    used_for: 'Inspections and visits, their dates, types, themes and judgements',
  });
  const last = ids.findLastIndex((other) => other.startsWith('ofsted-outcomes'));
  const at = last === -1 ? records.length : last + 1;
  return csvText.write(header, [...records.slice(0, at), record, ...records.slice(at)]);
}
