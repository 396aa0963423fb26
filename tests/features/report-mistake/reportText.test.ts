import { expect, it } from 'vitest';
import { readFactKey } from '#domain/facts/readFactKey.ts';
import { claimOf } from '#features/report-mistake/claimOf.ts';
import { reportText } from '#features/report-mistake/reportText.ts';
import { restoreDraft } from '#features/report-mistake/restoreDraft.ts';
import { imaginaryCouncil, imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';

const council = imaginaryCouncil({
  checkedOn: '2026-11-23',
  inspections: [
    imaginaryInspection({
      id: 'e-2024',
      kind: 'ilacs-standard',
      startedOn: '2024-03-04',
      endedOn: '2024-03-15',
      publishedOn: '2024-05-16',
      reportAddress: 'https://reports.example/e-2024',
      judgements: [{ judgement: 'care-leavers', grade: 'inadequate' }],
    }),
  ],
});
const address = 'https://tracker.example/report-a-mistake?council=eastmere';

it('quotes the fact, then says what is wrong, in plain text', () => {
  const fact = readFactKey('judgement:e-2024:care-leavers');
  const claim = fact && claimOf(council, fact);
  const draft = restoreDraft({
    kind: 'value',
    should: ' Good ',
    where: 'reports.example/e-2024',
    notes: '',
  });
  const subject = { council, claim, address };
  expect(reportText.title(draft, subject)).toBe(
    'Mistake: Eastmere, care leavers, inadequate, May 2024',
  );
  expect(reportText.body(draft, subject)).toBe(
    [
      'What the tracker says',
      'Council: Eastmere',
      'Judgement: Care leavers',
      'Grade: Inadequate',
      'Inspection: Standard inspection (ILACS)',
      'Inspected: 4 to 15 March 2024',
      'Published: 16 May 2024',
      'Source: The report, Ofsted’s own, read by 23 November 2026',
      'Link: https://reports.example/e-2024',
      'Row: judgements.csv, e-2024, care-leavers',
      'Data: version made-up-1, to 2026-08-20',
      `Page: ${address}`,
      '',
      'The mistake',
      'What is wrong: A grade, status or word is wrong',
      'What it should say: Good',
      'Where it says so: https://reports.example/e-2024',
      '',
    ].join('\n'),
  );
});

it('without a fact says what the reader wrote', () => {
  const draft = restoreDraft({ kind: 'missing', about: 'Norwick, a visit', should: 'May 2026' });
  const subject = { council: null, claim: null, address };
  expect(reportText.title(draft, subject)).toBe('Mistake: Norwick, a visit');
  const body = reportText.body(draft, subject);
  expect(body).toContain('\nAbout: Norwick, a visit\n');
  expect(body).toContain('\nWhat it should say: May 2026\n');
  expect(body).not.toContain('undefined');
});
