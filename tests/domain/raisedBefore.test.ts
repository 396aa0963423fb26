import { expect, test } from 'vitest';
import type { Improvement } from '#contract/council.ts';
import type { Coverage } from '#contract/inspectionIds.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';

function improvement(inspectionId: string, coverage: Coverage, themes: string[][]): Improvement {
  return {
    inspectionId,
    coverage,
    areas: themes.map((ids, at) => ({
      position: at + 1,
      area: 'whole-service',
      themes: ids,
      summary: '',
    })),
  };
}

// The themes of Cheshire East's two ILACS reports, read off improvement-areas.csv.
const first = improvement('cheshire-east-ilacs-2020-01-09', 'full', [
  ['assessment', 'child-plans'],
  ['pre-proceedings', 'management-oversight'],
  ['private-fostering', 'homeless-16-17', 'care-leaver-homes'],
  ['foster-kinship-carers'],
  ['management-oversight'],
]);
const second = improvement('cheshire-east-ilacs-2024-05-16', 'full', [
  ['strategic-leadership', 'quality-assurance'],
  ['care-leaver-support', 'care-leaver-homes'],
  ['management-oversight'],
  ['child-plans'],
  ['visits'],
  ['placement-sufficiency'],
  ['independent-reviewing', 'child-plans'],
]);

test('Cheshire East 2024: oversight, plans and care leavers’ homes were raised in 2019 too', () => {
  const before = raisedBefore([first, second], second.inspectionId);
  if (!before.known) throw new Error('the 2019 report is transcribed');
  expect(before.previousInspectionId).toBe(first.inspectionId);
  const again = new Set(
    second.areas.flatMap((area) => area.themes).filter((id) => before.themes.has(id)),
  );
  expect([...again].sort()).toEqual(['care-leaver-homes', 'child-plans', 'management-oversight']);
});

test('the first ILACS report has nothing before it', () => {
  expect(raisedBefore([first, second], first.inspectionId)).toEqual({
    known: false,
    reason: 'no-earlier-report',
  });
});

test('an earlier report that is not transcribed leaves it unknown, not new', () => {
  const untold = improvement('eastmere-ilacs-2019', 'not-transcribed', []);
  expect(raisedBefore([untold, second], second.inspectionId)).toEqual({
    known: false,
    reason: 'not-transcribed',
    previousInspectionId: 'eastmere-ilacs-2019',
  });
});

test('a partly transcribed report says that a theme may be missing', () => {
  const part = improvement('eastmere-ilacs-2019', 'partial', [['visits']]);
  expect(raisedBefore([part, second], second.inspectionId)).toMatchObject({
    known: true,
    partial: true,
  });
});
