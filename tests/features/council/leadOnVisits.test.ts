import { expect, it } from 'vitest';
import { leadOnVisits } from '#features/council/leadOnVisits.ts';
import {
  imaginaryCouncil,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';

type VisitKind = 'focused-visit' | 'monitoring-visit';

function lead(grades: string, kinds: readonly VisitKind[]): string | null {
  return leadOnVisits(
    imaginaryCouncil({
      reports: [imaginaryReport('e-2023', 'ilacs-2023', '2023-02-06', '2023-03-20', grades)],
      inspections: kinds.map((kind, at) =>
        imaginaryInspection({ id: `v${at}`, kind, startedOn: `2024-0${at + 1}-15` }),
      ),
    }),
  );
}

it('says that no monitoring visit is in the data only where something is inadequate', () => {
  const none = 'No monitoring visit since this report is in the data.';
  expect(lead('RIRRR', [])).toBe(none);
  expect(lead('IRRRR', [])).toBe(none);
  expect(lead('RRRRR', [])).toBeNull();
});

it('names focused visits, alone and beside monitoring visits', () => {
  expect(lead('RIRRR', ['focused-visit', 'focused-visit'])).toBe(
    'Two focused visits have followed. No monitoring visit since this report is in the data.',
  );
  expect(lead('RRRRR', ['focused-visit'])).toBe('One focused visit has followed.');
  expect(lead('IIIII', ['monitoring-visit', 'focused-visit'])).toBe(
    'One monitoring visit and one focused visit have followed; no new inspection had been published by 20 August 2026.',
  );
});
