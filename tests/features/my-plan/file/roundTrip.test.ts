import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { planToCsv } from '#features/my-plan/file/planToCsv.ts';
import { planToJson } from '#features/my-plan/file/planToJson.ts';
import { draftOf } from './fileOf.ts';
import { ownPlanArbitrary } from './ownPlanArbitrary.ts';

describe('any plan that goes out', () => {
  it('comes back from CSV as the same plan, with no row left out', async () => {
    await fc.assert(
      fc.asyncProperty(ownPlanArbitrary, async (plan) => {
        const check = checkImport(await draftOf(planToCsv(plan)));
        expect(check.plan).toEqual(plan);
        expect(check.leftOut).toEqual([]);
        expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back from JSON as the same plan, with no action left out', async () => {
    await fc.assert(
      fc.asyncProperty(ownPlanArbitrary, async (plan) => {
        const check = checkImport(await draftOf(planToJson(plan), 'plan.json'));
        expect(check.plan).toEqual(plan);
        expect(check.leftOut).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back from CSV that another program has written anew with its own line ends', async () => {
    const oneLined = ownPlanArbitrary.filter((plan) => !/\\[rn]/.test(JSON.stringify(plan)));
    await fc.assert(
      fc.asyncProperty(oneLined, fc.constantFrom('\n', '\r'), async (plan, lineEnd) => {
        const text = planToCsv(plan).replaceAll('\r\n', lineEnd);
        expect(checkImport(await draftOf(text)).plan).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(ownPlanArbitrary, async (plan) => {
        const { default: papa } = await import('papaparse');
        const { data } = papa.parse<string[]>(planToCsv(plan), { delimiter: ',', newline: '\r\n' });
        const run = data.flat().filter((cell) => /^[\s]*[=+\-@\t\r＝＋－＠]/.test(cell));
        expect(run).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
