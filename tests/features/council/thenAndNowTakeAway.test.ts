import { describe, expect, it } from 'vitest';
import { thenAndNowTakeAway } from '#features/council/thenAndNowTakeAway.ts';
import { imaginaryCouncil, imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';

const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;

const council = imaginaryCouncil({
  reports: [sif, ilacs2019, ilacs2024],
  inspections: [
    imaginaryInspection({
      id: 'e-2024',
      kind: 'ilacs-standard',
      reportAddress: 'https://eastmere.example/report',
    }),
  ],
});

describe('then and now', () => {
  it('says of each judgement what it was, what it is and how far they can be compared', () => {
    const { tables } = thenAndNowTakeAway(council, ilacs2019, ilacs2024);
    const rows = tables[0].rows;
    expect(rows.map((row) => [row[2], row[3], row[8], ...row.slice(13, 16)])).toEqual([
      ['Impact of leaders', 'Requires improvement', 'Requires improvement', 'Same', 0, 'yes'],
      ['Help and protection', 'Requires improvement', 'Requires improvement', 'Same', 0, 'yes'],
      [
        'Children in care',
        'Requires improvement',
        'Requires improvement',
        'Same',
        0,
        'with caution',
      ],
      ['Care leavers', 'Requires improvement', 'Inadequate', 'Fell', -1, 'with caution'],
      ['Overall effectiveness', 'Requires improvement', 'Inadequate', 'Fell', -1, 'yes'],
    ]);
    expect(rows[3]?.[16]).toBe(
      'Children in care and care leavers were one judgement in one report and two in the other.',
    );
    expect(rows[0]?.slice(4, 8)).toEqual(['2020-01-09', '2019-11-18', 'ILACS 2018 to 2022', null]);
    expect(rows[0]?.[12]).toBe('https://eastmere.example/report');
  });

  it('says why a pair cannot be compared, and gives no change', () => {
    const { tables, sentences } = thenAndNowTakeAway(
      imaginaryCouncil({ reports: [ilacs2024, ilacs2026] }),
      ilacs2024,
      ilacs2026,
    );
    expect(tables[0].rows[4]?.slice(8, 9)).toEqual(['No overall grade any more']);
    expect(tables[0].rows[4]?.slice(13)).toEqual([
      null,
      null,
      'no',
      'Ofsted no longer gives an overall grade',
    ]);
    expect(sentences).toContain(
      'The 2026 report gives no overall grade: Ofsted stopped giving one in April 2026.',
    );
  });

  it('tells the two overall grades in a sentence', () => {
    expect(thenAndNowTakeAway(council, ilacs2019, ilacs2024).sentences[1]).toBe(
      'The overall grade went from requires improvement in 2019 to inadequate in 2024.',
    );
  });

  it('keeps the reader’s choice in its address and name', () => {
    const usual = thenAndNowTakeAway(council, ilacs2019, ilacs2024);
    const chosen = thenAndNowTakeAway(council, sif, ilacs2024);
    expect([usual.name, usual.path]).toEqual([
      'eastmere-then-and-now',
      '/councils/eastmere#then-and-now',
    ]);
    expect([chosen.name, chosen.path]).toEqual([
      'eastmere-then-and-now-2015',
      '/councils/eastmere?before=e-sif#then-and-now',
    ]);
  });

  it('says where both reports judged care together', () => {
    const later = { ...ilacs2019, inspectionId: 'e-2022', publishedOn: '2022-12-01' };
    const { notes } = thenAndNowTakeAway(council, ilacs2019, later);
    expect(notes).toContain(
      'Children in care and care leavers were one judgement in both reports.',
    );
  });
});
