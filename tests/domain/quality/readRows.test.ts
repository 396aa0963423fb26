import { expect, test } from 'vitest';
import { countReadRows } from '#domain/quality/countReadRows.ts';
import { readRows } from '#domain/quality/readRows.ts';
import { secondHandCouncils } from '#domain/quality/secondHandCouncils.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
} from '#tests/support/imaginaryCouncil.ts';

const eastmere = imaginaryCouncil({
  inspections: [
    imaginaryInspection({ id: 'a', kind: 'sif', reportAddress: 'https://reports.example/a' }),
    imaginaryInspection({ id: 'b', kind: 'send', read: 'summary' }),
    imaginaryInspection({ id: 'c', kind: 'focused-visit', read: 'official-statistics' }),
  ],
  events: [
    imaginaryEvent({
      id: 'd',
      type: 'other',
      occurredOn: '2024',
      source: {
        address: 'https://files.ofsted.gov.uk/1',
        title: 'Ofsted: letter',
        publishedOn: null,
      },
    }),
    imaginaryEvent({
      id: 'e',
      type: 'other',
      occurredOn: '2024',
      source: { address: null, title: 'A rumour', publishedOn: null },
    }),
  ],
});

test('every row says whose words it was read from, and whether there is a link', () => {
  expect(readRows(eastmere)).toEqual([
    { table: 'inspections', kind: 'ofsted', hasLink: true },
    { table: 'inspections', kind: 'second-hand', hasLink: false },
    { table: 'inspections', kind: 'ofsted', hasLink: false },
    { table: 'events', kind: 'ofsted', hasLink: true },
    { table: 'events', kind: 'not-told', hasLink: false },
  ]);
});

test('rows are counted by table and kind, those without a link among them', () => {
  const counts = countReadRows(readRows(eastmere));
  // Four tables, four kinds each.
  expect(counts).toHaveLength(16);
  expect(counts.filter(({ rows }) => rows > 0)).toEqual([
    { table: 'inspections', kind: 'ofsted', rows: 2, withoutLink: 1 },
    { table: 'inspections', kind: 'second-hand', rows: 1, withoutLink: 1 },
    { table: 'events', kind: 'ofsted', rows: 1, withoutLink: 0 },
    { table: 'events', kind: 'not-told', rows: 1, withoutLink: 1 },
  ]);
});

test('councils with most second-hand rows come first, those without any are left out', () => {
  const visit = (id: string) => imaginaryInspection({ id, kind: 'send', read: 'summary' });
  const norwick = imaginaryCouncil({
    id: 'norwick',
    name: 'Norwick',
    inspections: [visit('f'), visit('g')],
  });
  const tarn = imaginaryCouncil({ id: 'vale-of-tarn', name: 'Vale of Tarn' });
  expect(secondHandCouncils([eastmere, norwick, tarn])).toEqual([
    {
      councilId: 'norwick',
      council: 'Norwick',
      inspections: 2,
      events: 0,
      plans: 0,
      milestones: 0,
    },
    {
      councilId: 'eastmere',
      council: 'Eastmere',
      inspections: 1,
      events: 0,
      plans: 0,
      milestones: 0,
    },
  ]);
});
