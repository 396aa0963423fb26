import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { correctCell } from '#features/my-plan/file/correctCell.ts';
import type { ImportDraft } from '#features/my-plan/file/importDraft.ts';
import { leftOutCsv } from '#features/my-plan/file/leftOutCsv.ts';
import { planToCsv } from '#features/my-plan/file/planToCsv.ts';
import { planToJson } from '#features/my-plan/file/planToJson.ts';
import { readPlanFile } from '#features/my-plan/file/readPlanFile.ts';
import { ownPlan } from '#features/my-plan/ownPlan.ts';
import { bytesOf, draftOf } from './fileOf.ts';
import { ownPlanArbitrary } from './ownPlanArbitrary.ts';

/** What holds of every draft: a whole plan of the rows taken, and no row lost from sight. */
function expectWhole(draft: ImportDraft): void {
  const check = checkImport(draft);
  expect(v.is(ownPlan, check.plan)).toBe(true);
  expect(new Set(check.plan.milestones.map(({ id }) => id)).size).toBe(check.taken);
  expect(check.plan.milestones).toHaveLength(check.taken);
  expect(new Set(check.problems.map(({ id }) => id)).size).toBe(check.problems.length);

  const lines = draft.rows.map(({ line }) => line);
  const left = new Set(check.leftOut);
  expect(lines).toEqual(expect.arrayContaining(check.leftOut));
  expect(check.taken + left.size).toBeLessThanOrEqual(lines.length);
  const accused = check.problems.filter(({ severity }) => severity === 'error');
  for (const line of left) {
    expect(accused.some((one) => one.line === line || one.line === draft.headerLine)).toBe(true);
  }
  expect(leftOutCsv(draft, check)).toContain('\r\n');
}

async function expectAnswer(bytes: Uint8Array, fileName: string): Promise<void> {
  const reading = await readPlanFile(bytes, fileName);
  if (reading.kind === 'draft') expectWhole(reading.draft);
  else expect([reading.title, reading.mend]).not.toContain('');
}

const fileName = fc.constantFrom('plan.csv', 'plan.json', 'plan', 'plan.xlsx');

it('any bytes get an answer', async () => {
  const start = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x7b]);
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.uint8Array({ maxLength: 300 }),
      fileName,
      async (mark, rest, name) => {
        await expectAnswer(Uint8Array.from([...mark, ...rest]), name);
      },
    ),
    { numRuns: 300 },
  );
});

it('any text under a header gets an answer', async () => {
  const names = fc.constantFrom(
    ...['title', 'id', 'due', 'Due date', 'status', 'owner', 'plan', 'themes', 'titel', 'evidence'],
    ...['earlier_status', 'earlier_status_as_at', 'x', '', '__proto__', 'constructor'],
  );
  const part = fc.oneof(
    fc.constantFrom(',', ';', '\t', '"', '\n', '\r', '\r\n', "'", '=', 'a', '2026', '31/02/2026'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(names, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      fc.array(part, { maxLength: 40 }),
      async (header, delimiter, parts) => {
        await expectAnswer(bytesOf(`${header.join(delimiter)}\n${parts.join('')}`), 'plan.csv');
      },
    ),
    { numRuns: 500 },
  );
});

it('any file of ours with bytes changed, cut or put in gets an answer', async () => {
  const change = fc.record({
    at: fc.nat(),
    cut: fc.nat(4),
    put: fc.uint8Array({ maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(
      ownPlanArbitrary,
      fc.constantFrom(planToCsv, planToJson),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fileName,
      async (plan, write, changes, name) => {
        let bytes = [...bytesOf(write(plan))];
        for (const { at, cut, put } of changes) {
          const place = at % (bytes.length + 1);
          bytes = [...bytes.slice(0, place), ...put, ...bytes.slice(place + cut)];
        }
        await expectAnswer(Uint8Array.from(bytes), name);
      },
    ),
    { numRuns: 300 },
  );
});

it('any JSON in place of a plan, or of a part of it, gets an answer', async () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const place = fc.constantFrom('plan', 'milestones', 'action', 'cell');
  await fc.assert(
    fc.asyncProperty(json, place, fc.boolean(), async (value, where, isOwn) => {
      const action = where === 'cell' ? { title: value, due: value, earlier: value } : value;
      const milestones = where === 'milestones' ? value : [action, { title: 'A' }];
      const plan = where === 'plan' ? value : { title: value, milestones };
      const papers = isOwn
        ? { format: 'council-inspection-tracker/own-plan', version: 1 }
        : { council: { name: value } };
      await expectAnswer(bytesOf(JSON.stringify({ ...papers, plan })), 'plan.json');
    }),
    { numRuns: 300 },
  );
});

it('any cell can be set to any text, and no other changes', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(
      ownPlanArbitrary,
      fc.nat(),
      fc.nat(20),
      text,
      async (plan, at, column, put) => {
        const draft = await draftOf(planToCsv(plan));
        const lines = [draft.headerLine, ...draft.rows.map(({ line }) => line)];
        const line = lines[at % lines.length] ?? 0;
        const corrected = correctCell(draft, line, column, put);
        const cellsAt = (one: ImportDraft, where: number) =>
          where === one.headerLine
            ? one.header
            : (one.rows.find((row) => row.line === where)?.cells ?? []);
        expect(cellsAt(corrected, line)[column]).toBe(put);
        for (const other of lines) {
          const before = cellsAt(draft, other);
          const after = cellsAt(corrected, other).slice(0, before.length);
          const same = (cell: string, place: number) =>
            (other === line && place === column) || cell === before[place];
          expect(after.every(same)).toBe(true);
        }
        expectWhole(corrected);
      },
    ),
    { numRuns: 200 },
  );
});

it('JSON nested deeper than an engine can write gets an answer', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  await expectAnswer(bytesOf(deep), 'plan.json');
  const plan = `{"title":"A","milestones":[{"title":${deep}}]}`;
  await expectAnswer(
    bytesOf(`{"format":"council-inspection-tracker/own-plan","version":1,"plan":${plan}}`),
    'plan.json',
  );
  await expectAnswer(bytesOf('['.repeat(200_000)), 'plan.json');
});
