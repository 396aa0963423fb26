import { expect, it } from 'vitest';
import { gapsOf } from '#features/council/gapsOf.ts';
import {
  imaginaryCouncil,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';

it('lists what is missing, and only that', () => {
  const council = imaginaryCouncil({
    website: null,
    reports: [
      imaginaryReport('sif', 'sif', '2015-02-02', '2015-05-01', 'GGGGG'),
      imaginaryReport('ilacs', 'ilacs-2018', '2019-05-13', '2019-07-01', 'RRRRR'),
    ],
    inspections: [
      imaginaryInspection({
        id: 'sif',
        kind: 'sif',
        startedOn: '2015-02-02',
        endedOn: '2015-02-26',
        reportAddress: 'https://eastmere.example/sif',
      }),
      imaginaryInspection({ id: 'ilacs', kind: 'ilacs-standard', startedOn: '2019-05-13' }),
      imaginaryInspection({ id: 'visit', kind: 'focused-visit', startedOn: '2021-06-01' }),
      imaginaryInspection({
        id: 'send',
        kind: 'send',
        startedOn: '2024-06-03',
        reportAddress: 'https://eastmere.example/send',
      }),
    ],
    improvement: [{ inspectionId: 'ilacs', coverage: 'not-transcribed', areas: [] }],
  });
  expect(gapsOf(council)).toEqual([
    'One single inspection (SIF) report, whose areas for improvement are not transcribed.',
    'One ILACS report whose areas for improvement are not transcribed.',
    'One graded inspection whose first or last day is not known.',
    'One graded report without a link.',
    'One visit or joint inspection without a link.',
    'No published action plan.',
    'No statistical neighbours.',
    'No address of the council’s website.',
  ]);
});
