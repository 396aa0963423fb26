import { expect, it } from 'vitest';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { ratingTimelineWords } from '#shared/figures/ratingTimelineWords.ts';
import { imaginaryCouncil, imaginaryEvent } from '#tests/support/imaginaryCouncil.ts';
import { realReports } from '#tests/support/realReports.ts';

function wordsOf(fields: Parameters<typeof imaginaryCouncil>[0]) {
  return ratingTimelineWords(ratingTimelineSeries(imaginaryCouncil(fields)));
}

it('tells reports, the joint years and what lies below', () => {
  const { title, summary } = wordsOf({
    reports: realReports['cheshire-east'],
    events: [imaginaryEvent({ id: 'v', type: 'monitoring-visit', occurredOn: '2025-02' })],
  });
  // 15 September 2015 to 20 August 2026 is 10.9 years.
  expect(title).toBe('11 years of judgements');
  expect(summary).toBe(
    'Each bar runs from a report’s publication to the next; reports are of September 2015, January 2020 and May 2024. From 2018 to 2022 children in care and care leavers were judged together. Below: one monitoring visit.',
  );
});

it('says why the overall lane ends', () => {
  expect(wordsOf({ reports: realReports.brent }).summary).toContain(
    'Overall effectiveness ends in June 2026: Ofsted stopped giving an overall grade in April 2026.',
  );
});

it('counts the years of an abolished council to its end', () => {
  // 13 May 2015 to 1 April 2023 is 7.9 years.
  const { title } = wordsOf({ reports: realReports.cumbria, abolishedOn: '2023-04-01' });
  expect(title).toBe('Eight years of judgements');
});

it('claims no history from one report or none', () => {
  expect(wordsOf({ reports: realReports.cumberland }).title).toBe('Judged once, in November 2024');
  expect(wordsOf({})).toEqual({
    title: 'No judgement yet',
    summary: 'Ofsted published no graded report by 20 August 2026.',
  });
});

it('calls a trust a trust and a lifted notice lifted', () => {
  const { summary } = wordsOf({
    events: [
      imaginaryEvent({ id: 'a', type: 'statutory-direction', occurredOn: '2022-02' }),
      imaginaryEvent({ id: 'b', type: 'trust-established', occurredOn: '2023-04-01' }),
      imaginaryEvent({ id: 'c', type: 'statutory-direction', occurredOn: '2023-04-03' }),
      imaginaryEvent({ id: 'd', type: 'improvement-notice-lifted', occurredOn: '2024' }),
    ],
  });
  expect(summary).toContain(
    'Below: one improvement notice lifted, two statutory directions and one trust established.',
  );
});
