import { describe, expect, it } from 'vitest';
import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import { ofstedRelease } from '#tests/support/ods/ofstedRelease.ts';

const bytes = ofstedRelease('reading Ofsted’s release of 2025');

describe.skipIf(bytes === null)('Ofsted’s release as at 31 March 2025', async () => {
  const start = performance.now();
  const { sheets, problems } = await readReleaseFile('a file', bytes ?? new Uint8Array());
  const milliseconds = performance.now() - start;

  it('is read whole: its sheets, and as many rows and cells as another program counts', () => {
    expect(problems).toEqual([]);
    const counts = sheets.map(({ name, rows }) => [
      name,
      rows.length,
      rows.reduce((count, { cells }) => count + cells.length, 0),
    ]);
    expect(counts).toEqual([
      ['Cover', 24, 39],
      ['Contents', 6, 11],
      ['Notes', 18, 18],
      ['Inspections_as_at_31_March', 156, 1646],
      ['In-year_inspections', 115, 1119],
      ['ILACS_inspection_history', 274, 3370],
    ]);
  });

  it('has 153 councils with both days and a link, York last', () => {
    const councils = sheets[3]?.rows.slice(3) ?? [];
    expect(councils).toHaveLength(153);
    for (const { cells } of councils) {
      expect(cells.filter(({ day }) => day !== null)).toHaveLength(2);
      expect(cells[0]?.address).toMatch(/^https:\/\/reports\.ofsted\.gov\.uk\/provider\/44\/\d+$/);
    }
    const [link, code, name, , inspected, published, ...grades] = councils[152]?.cells ?? [];
    expect(link?.address).toBe('https://reports.ofsted.gov.uk/provider/44/816');
    expect([code?.text, name?.text]).toEqual(['E06000014', 'York']);
    expect([inspected?.text, inspected?.day]).toEqual(['24/02/2025', '2025-02-24']);
    expect(published).toMatchObject({ row: 156, column: 6, day: '2025-04-15' });
    expect(grades.map(({ text }) => text)).toEqual(Array.from({ length: 5 }, () => 'Outstanding'));
  });

  it('takes far less than the five seconds an import may take', () => {
    expect(milliseconds).toBeLessThan(5_000);
  });
});
