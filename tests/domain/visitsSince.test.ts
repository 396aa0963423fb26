import { expect, it } from 'vitest';
import { visitsSince } from '#domain/visitsSince.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';

const report = imaginaryReport('e-ilacs', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI');

it('parts visits at the publication of the latest report, newest first, without area SEND', () => {
  const { since, earlier } = visitsSince(
    imaginaryCouncil({
      reports: [report],
      inspections: [
        imaginaryInspection({ id: 'jtai', kind: 'jtai', startedOn: '2022-07-11' }),
        imaginaryInspection({ id: 'send', kind: 'send', startedOn: '2025-03-03' }),
        imaginaryInspection({ id: 'first', kind: 'monitoring-visit', startedOn: '2024-11-05' }),
      ],
      events: [
        imaginaryEvent({ id: 'second', type: 'monitoring-visit', occurredOn: '2025-06' }),
        imaginaryEvent({
          id: 'about-first',
          type: 'monitoring-visit',
          occurredOn: '2024-11-05',
          inspectionId: 'first',
        }),
      ],
    }),
  );
  expect(since.map(({ id }) => id)).toEqual(['second', 'first']);
  expect(earlier.map(({ id }) => id)).toEqual(['jtai']);
});

it('counts a visit known only to the month or year of the report as earlier', () => {
  const { since, earlier } = visitsSince(
    imaginaryCouncil({
      reports: [report],
      events: [
        imaginaryEvent({ id: 'year', type: 'monitoring-visit', occurredOn: '2024' }),
        imaginaryEvent({ id: 'month', type: 'monitoring-visit', occurredOn: '2024-05' }),
      ],
    }),
  );
  expect(since).toEqual([]);
  expect(earlier).toHaveLength(2);
});
