import { expect, test } from 'vitest';
import type { CouncilEvent, Inspection } from '#contract/council.ts';
import { visitsOf } from '#domain/visits.ts';

function inspection(
  id: string,
  kind: Inspection['kind'],
  startedOn: string | null,
  publishedOn: string | null = null,
): Inspection {
  return {
    id,
    kind,
    startedOn,
    endedOn: null,
    publishedOn,
    topic: null,
    priorityAction: null,
    reportAddress: null,
    read: 'report',
    judgements: [],
  };
}

function event(
  id: string,
  type: CouncilEvent['type'],
  occurredOn: string,
  inspectionId: string | null = null,
): CouncilEvent {
  return {
    id,
    type,
    occurredOn,
    publishedOn: null,
    inspectionId,
    themes: [],
    toldBy: null,
    title: '',
    summary: '',
    source: { address: null, title: '', publishedOn: null },
  };
}

// Cheshire East: the joint inspection is in Ofsted's tables, the monitoring visits only in the news.
const inspections = [
  inspection('ce-ilacs', 'ilacs-standard', '2024-02-26', '2024-05-16'),
  inspection('ce-jtai', 'jtai', '2022-07-11', '2022-09-26'),
];
const events = [
  event('e02', 'jtai', '2022-07-11', 'ce-jtai'),
  event('e03', 'inspection', '2024-02-26', 'ce-ilacs'),
  event('e08', 'monitoring-visit', '2025-02'),
  event('e14', 'monitoring-visit', '2025-10'),
  event('e11', 'monitoring-visit', '2025-06'),
  event('e06', 'plan-adopted', '2024-07-17'),
];

test('visits known only from the news are here, oldest first, each once', () => {
  expect(
    visitsOf(inspections, events).map(({ id, kind, occurredOn }) => [id, kind, occurredOn]),
  ).toEqual([
    ['ce-jtai', 'jtai', '2022-07-11'],
    ['e08', 'monitoring-visit', '2025-02'],
    ['e11', 'monitoring-visit', '2025-06'],
    ['e14', 'monitoring-visit', '2025-10'],
  ]);
});

test('an event that describes a visit is joined to it', () => {
  const [joint] = visitsOf(inspections, events);
  expect(joint?.inspection?.id).toBe('ce-jtai');
  expect(joint?.event?.id).toBe('e02');
});

test('a SEND inspection known only by its publication still has a date', () => {
  const [send] = visitsOf([inspection('s', 'send', null, '2026-02-10')], []);
  expect(send?.occurredOn).toBe('2026-02-10');
});
