import { expect, it } from 'vitest';
import type { Improvement } from '#contract/council.ts';
import type { Coverage } from '#contract/inspectionIds.ts';
import { laterFindings } from '#domain/laterFindings.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';

const first = imaginaryReport('first', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI');
const second = imaginaryReport('second', 'ilacs-2026', '2026-05-11', '2026-06-15', '-RRRR');

function asked(inspectionId: string, coverage: Coverage, ...themes: string[]): Improvement {
  return {
    inspectionId,
    coverage,
    areas: themes.map((theme, at) => ({
      position: at + 1,
      area: 'whole-service',
      themes: [theme],
      summary: '',
    })),
  };
}

const council = imaginaryCouncil({
  reports: [first, second],
  inspections: [
    imaginaryInspection({ id: 'first', kind: 'ilacs-standard', startedOn: '2024-02-26' }),
    imaginaryInspection({
      id: 'looked',
      kind: 'focused-visit',
      startedOn: '2025-02-04',
      topic: 'front-door',
    }),
    imaginaryInspection({ id: 'told', kind: 'monitoring-visit', startedOn: '2024-11-12' }),
    imaginaryInspection({
      id: 'elsewhere',
      kind: 'monitoring-visit',
      startedOn: '2025-06-03',
      topic: 'care-leavers',
    }),
    imaginaryInspection({
      id: 'second',
      kind: 'ilacs-standard',
      startedOn: '2026-05-11',
      reportAddress: 'https://reports.example/second',
    }),
  ],
  events: [
    imaginaryEvent({
      id: 'about-told',
      type: 'monitoring-visit',
      occurredOn: '2024-11-12',
      inspectionId: 'told',
      toldBy: 'council',
      themes: ['front-door', 'workforce'],
    }),
    imaginaryEvent({
      id: 'same-year',
      type: 'monitoring-visit',
      occurredOn: '2024',
      themes: ['front-door'],
    }),
  ],
  improvement: [asked('first', 'full', 'front-door'), asked('second', 'full', 'front-door')],
});

function found(themes: string[], improvement = council.improvement) {
  return laterFindings({ ...council, improvement }, themes, '2024-05-16');
}

it('gives visits and reports on a theme after a day, newest first', () => {
  expect(found(['front-door', 'visits']).map(({ id, kind, themes }) => [id, kind, themes])).toEqual(
    [
      ['second', 'asked-again', ['front-door']],
      ['looked', 'looked-at', ['front-door']],
      ['told', 'found', ['front-door']],
    ],
  );
});

it('says where a later report was published, and what it found there', () => {
  expect(found(['front-door'])[0]).toMatchObject({
    occurredOn: '2026-05-11',
    publishedOn: '2026-06-15',
    reportAddress: 'https://reports.example/second',
    areas: [{ position: 1, themes: ['front-door'] }],
  });
  expect(found(['workforce'])[1]).toMatchObject({
    id: 'told',
    summary: 'Made up for a test.',
    toldBy: 'council',
    source: { title: 'Made-up news' },
  });
});

it('takes a later report’s silence for something only where all of it is transcribed', () => {
  const kinds = (coverage: Coverage, ...themes: string[]) =>
    found(['visits'], [asked('second', coverage, ...themes)]).map(({ kind }) => kind);
  expect(kinds('full', 'front-door')).toEqual(['not-named']);
  expect(kinds('none-named')).toEqual(['not-named']);
  expect(kinds('partial', 'front-door')).toEqual([]);
  expect(kinds('not-transcribed')).toEqual([]);
});

it('finds a theme named in a report known in part', () => {
  expect(found(['visits'], [asked('second', 'partial', 'visits')])).toMatchObject([
    { kind: 'asked-again', themes: ['visits'] },
  ]);
});

it('finds nothing for no themes: a report can not leave out what nobody knows', () => {
  expect(found([])).toEqual([]);
});
