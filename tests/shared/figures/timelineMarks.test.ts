import { expect, it } from 'vitest';
import { timelineMarks } from '#shared/figures/timelineMarks.ts';
import { imaginaryEvent, imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';

it('draws visits once, notices by their title, and leaves other events out', () => {
  const marks = timelineMarks({
    inspections: [
      imaginaryInspection({
        id: 'jtai',
        kind: 'jtai',
        startedOn: '2022-07-11',
        priorityAction: true,
      }),
      imaginaryInspection({ id: 'graded', kind: 'ilacs-standard', startedOn: '2024-02-26' }),
    ],
    events: [
      imaginaryEvent({ id: 'e1', type: 'jtai', occurredOn: '2022-07-11', inspectionId: 'jtai' }),
      imaginaryEvent({ id: 'e2', type: 'progress-report', occurredOn: '2023-01-01' }),
      imaginaryEvent({
        id: 'e3',
        type: 'improvement-notice-issued',
        occurredOn: '2024-07',
        title: 'Notice',
      }),
      imaginaryEvent({ id: 'e4', type: 'monitoring-visit', occurredOn: '2025' }),
    ],
  });
  expect(marks).toEqual([
    {
      id: 'jtai',
      kind: 'jtai',
      occurredOn: '2022-07-11',
      drawnOn: '2022-07-11',
      title: null,
      priorityAction: true,
    },
    {
      id: 'e3',
      kind: 'improvement-notice-issued',
      occurredOn: '2024-07',
      drawnOn: '2024-07-16',
      title: 'Notice',
      priorityAction: false,
    },
    {
      id: 'e4',
      kind: 'monitoring-visit',
      occurredOn: '2025',
      drawnOn: '2025-07-02',
      title: null,
      priorityAction: false,
    },
  ]);
});
