import { describe, expect, it } from 'vitest';
import { timelineTakeAway } from '#features/council/timelineTakeAway.ts';
import { imaginaryCouncil, imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

// Read off inspections.csv, judgements.csv and events.csv by eye.
const [cheshireEast, trafford, cumbria, poole] = (
  await realCouncils(['cheshire-east', 'trafford', 'cumbria', 'bournemouth-christchurch-and-poole'])
).map(timelineTakeAway);

function rowsOf(figure: typeof trafford, name: string) {
  return figure?.tables.find((table) => table.name === name)?.rows ?? [];
}

describe('Cheshire East', () => {
  it('tells when it was inspected, what was found and what followed', () => {
    expect(cheshireEast?.sentences).toEqual([
      'Ofsted last inspected children’s services in Cheshire East from 26 February to 8 March 2024 and published its report on 16 May 2024.',
      'One inadequate judgement of four, care leavers, and the overall grade is inadequate.',
      'Three monitoring visits have followed; no new inspection had been published by 20 August 2026.',
    ]);
  });

  it('has a row for each judgement in each lane, with codes, days, framework and source', () => {
    const rows = rowsOf(cheshireEast, 'judgements');
    // Five lanes in each of three reports.
    expect(rows).toHaveLength(15);
    expect(rows[8]).toEqual([
      'E06000049',
      'Cheshire East',
      'Children in care',
      'Requires improvement',
      'yes',
      '2020-01-09',
      '2024-05-16',
      '2019-11-18',
      'ILACS 2018 to 2022',
      'https://files.ofsted.gov.uk/v1/file/50141243',
    ]);
    expect(rows[14]?.slice(2, 7)).toEqual([
      'Care leavers',
      'Inadequate',
      'no',
      '2024-05-16',
      '2026-08-20',
    ]);
  });

  it('has a row for each visit and notice', () => {
    expect(rowsOf(cheshireEast, 'visits-and-notices').map((row) => row.slice(2, 6))).toEqual([
      ['2022-07-11', 'joint inspection', 'Joint inspection', 'yes'],
      ['2024-07', 'improvement notice', 'DfE improvement notice issued', null],
      ['2025-02', 'monitoring visit', 'Monitoring visit', null],
      ['2025-06', 'monitoring visit', 'Monitoring visit', null],
      ['2025-10', 'monitoring visit', 'Monitoring visit', null],
    ]);
  });

  it('has an alternative text that fits where it is shown, and a long one of all it shows', () => {
    expect(cheshireEast?.alt.short.length).toBeLessThanOrEqual(150);
    expect(cheshireEast?.alt.long).toContain(
      'Published 9 January 2020: overall effectiveness requires improvement, the impact of leaders requires improvement, help and protection requires improvement, children in care and care leavers requires improvement.',
    );
    expect(cheshireEast?.alt.long).toContain(
      'Monitoring visits: February 2025; June 2025; October 2025. Joint inspection: 11 July 2022 (an area for priority action was named).',
    );
  });

  it('says what its timeline asks to know, and no more', () => {
    expect(cheshireEast?.notes).toEqual([
      'Each bar runs from a report’s publication to the next.',
      'Inspections up to 2018 (SIF) asked other questions than those since (ILACS).',
      'From 2018 to 2022 children in care and care leavers were judged together.',
      'Solid diamond: an area for priority action was named.',
      'Not every visit is in the data.',
    ]);
  });

  it('brings the tables of its page into a story pack', async () => {
    const names = (await cheshireEast?.companions?.())?.map(({ name }) => name);
    expect(names).toEqual([
      'cheshire-east-then-and-now',
      'cheshire-east-areas-for-improvement',
      'cheshire-east-visits-and-events',
      'cheshire-east-similar-councils',
    ]);
  });
});

describe('Trafford, which has no overall grade any more', () => {
  it('says so in a row, a sentence, a note and the long text, and gives none', () => {
    const overall = rowsOf(trafford, 'judgements').filter(
      ([, , lane]) => lane === 'Overall effectiveness',
    );
    expect(overall.map(([, , , grade, , published]) => [published, grade])).toEqual([
      ['2015-05-12', 'Good'],
      ['2019-05-08', 'Inadequate'],
      ['2023-01-31', 'Requires improvement'],
      ['2026-08-03', 'No overall grade any more'],
    ]);
    expect(trafford?.sentences[1]).toBe(
      'Two inadequate judgements of four (the impact of leaders, help and protection). Ofsted gave four judgements and no overall grade: it stopped giving one in April 2026.',
    );
    expect(trafford?.notes).toContain('Ofsted has given no overall grade since April 2026.');
    expect(trafford?.alt.long).toContain(
      'Published 3 August 2026: no overall grade any more, the impact of leaders inadequate, help and protection inadequate, children in care good, care leavers requires improvement.',
    );
  });
});

describe('Cumbria, which was abolished', () => {
  it('ends with the council, and says who followed', () => {
    expect(cumbria?.subtitle).toBe(
      'Ofsted’s judgements of Cumbria children’s services, by day of publication, 2014 to 1 April 2023',
    );
    expect(cumbria?.sentences).toEqual([
      'Cumbria was replaced on 1 April 2023 by new councils: Cumberland; Westmorland and Furness. They did not inherit its grades.',
      'Ofsted’s last inspection of children’s services in Cumbria began on 20 September 2022; the report was published on 15 November 2022.',
      'One judgement is good and two require improvement; the overall grade is requires improvement.',
    ]);
    expect(rowsOf(cumbria, 'judgements').at(-1)?.[6]).toBe('2023-04-01');
    expect(cumbria?.notes).toContain('The councils that followed inherited no grades.');
  });
});

describe('Bournemouth, Christchurch and Poole, the longest name', () => {
  it('keeps its short text short, and says when it began', () => {
    expect(poole?.alt.short.length).toBeLessThanOrEqual(150);
    expect(poole?.notes).toContain(
      'Bournemouth, Christchurch and Poole began in April 2019 and inherited no grades.',
    );
    expect(poole?.alt.long).toContain('The council began on 1 April 2019.');
  });
});

describe('a council that was not inspected yet', () => {
  const figure = timelineTakeAway(
    imaginaryCouncil({
      inspections: [
        imaginaryInspection({ id: 'v', kind: 'focused-visit', startedOn: '2026-03-02' }),
      ],
    }),
  );

  it('has no bar and no note on bars, but its visit', () => {
    expect(figure.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['judgements', 0],
      ['visits-and-notices', 1],
    ]);
    expect(figure.notes).toEqual(['Not every visit is in the data.']);
  });

  it('says in words that nothing was published', () => {
    expect(figure.sentences).toEqual([
      'Ofsted has published no graded inspection of children’s services in Eastmere in this data set.',
    ]);
    expect(figure.alt.long).toContain('Focused visit: 2 March 2026.');
  });
});
