import { describe, expect, it } from 'vitest';
import { councilCompanions } from '#features/council/councilCompanions.ts';
import { improvementsTakeAway } from '#features/council/improvementsTakeAway.ts';
import { neighboursTakeAway } from '#features/council/neighboursTakeAway.ts';
import { relatedTakeAway } from '#features/council/relatedTakeAway.ts';
import { visitsTakeAway } from '#features/council/visitsTakeAway.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';

const { sif, ilacs2019, ilacs2024 } = imaginaryReports;

const themes = ['assessments', 'plans'].map((id) => ({
  id,
  label: id === 'plans' ? 'Plans for children' : 'Assessments',
  group: 'practice',
  description: 'Made up.',
}));

const asked = imaginaryCouncil({
  reports: [sif, ilacs2019, ilacs2024],
  themes,
  improvement: [
    {
      inspectionId: 'e-2019',
      coverage: 'full',
      areas: [
        { position: 1, area: 'help-and-protection', themes: ['plans'], summary: 'Better plans' },
      ],
    },
    {
      inspectionId: 'e-2024',
      coverage: 'full',
      areas: [
        { position: 1, area: 'impact-of-leaders', themes: ['assessments'], summary: 'See more' },
        {
          position: 2,
          area: 'help-and-protection',
          themes: ['assessments', 'plans'],
          summary: 'Plan sooner',
        },
        { position: 3, area: 'help-and-protection', themes: [], summary: 'Act sooner' },
      ],
    },
  ],
});

describe('areas for improvement', () => {
  it('has a row for each area of each report, newest report first', () => {
    const { rows } = improvementsTakeAway(asked).tables[0];
    expect(rows.map((row) => [row[2], ...row.slice(5, 11)])).toEqual([
      ['2024-05-16', 'Whole report', 1, 'Impact of leaders', 'See more', 'Assessments', 'none'],
      [
        '2024-05-16',
        'Whole report',
        2,
        'Help and protection',
        'Plan sooner',
        'Assessments; Plans for children',
        'Plans for children',
      ],
      ['2024-05-16', 'Whole report', 3, 'Help and protection', 'Act sooner', '', 'none'],
      // No earlier report of the kind: not known, which is not none.
      [
        '2020-01-09',
        'Whole report',
        1,
        'Help and protection',
        'Better plans',
        'Plans for children',
        null,
      ],
      ['2015-09-15', 'Not transcribed', null, null, null, null, null],
    ]);
  });

  it('tells how many, on what and what came back', () => {
    expect(improvementsTakeAway(asked).sentences).toEqual([
      'In Eastmere, the 2024 report names three areas for improvement.',
      'Of these, two are on help and protection and one on the impact of leaders.',
      'One theme of these areas was raised in the 2019 report too: Plans for children.',
    ]);
  });

  it('does not take what is not transcribed for nothing', () => {
    const council = imaginaryCouncil({
      reports: [ilacs2024],
      improvement: [{ inspectionId: 'e-2024', coverage: 'not-transcribed', areas: [] }],
    });
    const { headline, sentences } = improvementsTakeAway(council);
    expect(headline).toBe('Eastmere: what the 2024 report asks to improve is not transcribed');
    expect(sentences).toEqual([
      'In Eastmere, what the 2024 report asks to improve is not transcribed.',
    ]);
  });
});

describe('visits and events', () => {
  const council = imaginaryCouncil({
    reports: [ilacs2024],
    inspections: [
      imaginaryInspection({
        id: 'send',
        kind: 'send',
        startedOn: '2023-10-16',
        priorityAction: false,
        judgements: [{ judgement: 'send-arrangements', grade: 'inconsistent' }],
      }),
      imaginaryInspection({
        id: 'visit',
        kind: 'focused-visit',
        startedOn: '2025-03-04',
        publishedOn: '2025-04-01',
        topic: 'care-leavers',
        reportAddress: 'https://eastmere.example/letter',
      }),
    ],
    events: [
      imaginaryEvent({
        id: 'told',
        type: 'monitoring-visit',
        occurredOn: '2025-06',
        toldBy: 'council',
        title: 'A visit',
        summary: 'It went well.',
      }),
      imaginaryEvent({ id: 'other', type: 'plan-adopted', occurredOn: '2024-07' }),
    ],
  });

  it('has a row for each visit, newest first, with whose account it is', () => {
    const { rows } = visitsTakeAway(council).tables[0];
    expect(rows.map((row) => row.slice(2, 12))).toEqual([
      [
        '2025-06',
        null,
        'Monitoring visit',
        null,
        null,
        null,
        'A visit. It went well.',
        'council',
        'yes',
        'https://eastmere.example/news',
      ],
      [
        '2025-03-04',
        '2025-04-01',
        'Focused visit',
        'care leavers',
        null,
        null,
        null,
        null,
        'yes',
        'https://eastmere.example/letter',
      ],
      [
        '2023-10-16',
        null,
        'Area SEND inspection',
        null,
        'no',
        'Inconsistent experiences and outcomes',
        null,
        null,
        'no',
        null,
      ],
    ]);
  });

  it('has the other events in a table of their own', () => {
    const { tables, headline } = visitsTakeAway(council);
    expect(tables[1]?.rows.map((row) => row.slice(2, 5))).toEqual([
      ['2024-07', 'Plan adopted', 'Made-up event other'],
    ]);
    // The SEND inspection is none of them.
    expect(headline).toBe(
      'Eastmere: two visits or joint inspections known since the report of May 2024',
    );
  });
});

describe('similar councils', () => {
  const good = imaginaryReport('n', 'ilacs-2023', '2024-01-08', '2024-03-01', 'GGGGG');
  const council = imaginaryCouncil({
    reports: [ilacs2024],
    neighbours: [
      { id: 'norwick', name: 'Norwick', gssCode: 'E06999998', rank: 2, reports: [good] },
      { id: 'vale-of-tarn', name: 'Vale of Tarn', gssCode: 'E06999997', rank: 1, reports: [] },
    ],
  });

  it('puts the council first and the closest next, each by its last report', () => {
    const { rows } = neighboursTakeAway(council).tables[0];
    expect(rows.map((row) => [row[0], row[1], row[3], row[5], row[9]])).toEqual([
      ['E06999999', 'Eastmere', null, 'Requires improvement', '2024-05-16'],
      ['E06999997', 'Vale of Tarn', 1, 'Not inspected yet', null],
      ['E06999998', 'Norwick', 2, 'Good', '2024-03-01'],
    ]);
  });

  it('counts those that are good or better', () => {
    expect(neighboursTakeAway(council).headline).toBe(
      'Eastmere requires improvement in help and protection; 1 of the 2 councils most like it is good or better',
    );
  });
});

describe('councils before', () => {
  it('keeps their grades their own', () => {
    const { headline, tables } = relatedTakeAway(
      imaginaryCouncil({
        formerCouncils: [
          {
            id: 'old-tarn',
            name: 'Old Tarn',
            gssCode: 'E10999999',
            reports: [sif],
            changedOn: '2023-04-01',
          },
        ],
      }),
    );
    expect(headline).toBe(
      'Eastmere: one council served its area until 1 April 2023, with grades of its own',
    );
    expect(tables[0].rows[0]?.slice(0, 3)).toEqual(['E10999999', 'Old Tarn', 'abolished']);
  });
});

it('leaves out of a story pack what has no row', () => {
  expect(councilCompanions(imaginaryCouncil({}))).toEqual([]);
});
