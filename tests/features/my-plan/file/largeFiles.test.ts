import { describe, expect, it } from 'vitest';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { readPlanFile } from '#features/my-plan/file/readPlanFile.ts';
import { bytesOf, draftOf } from './fileOf.ts';

const header = 'id,title,due,owner,status,note\r\n';

function rows(count: number, note = 'Made up'): string {
  return Array.from(
    { length: count },
    (_, at) => `,Action ${at % 50},31/01/2026,"Head, care",On track,"${note}"\r\n`,
  ).join('');
}

async function title(bytes: Uint8Array, fileName = 'plan.csv'): Promise<string> {
  const reading = await readPlanFile(bytes, fileName);
  return reading.kind === 'refused' ? reading.title : 'taken';
}

describe('a large file', () => {
  it('of 10,000 rows is taken whole', async () => {
    const check = checkImport(await draftOf(header + rows(10_000)));
    expect(check.taken).toBe(10_000);
    expect(check.problems).toEqual([]);
  });

  it('of one row more is refused; empty rows below do not count', async () => {
    expect(await title(bytesOf(header + rows(10_001)))).toMatch(/more than 10,000 rows/);
    expect(await title(bytesOf(header + rows(10_000) + ',,,,,\r\n'.repeat(5000)))).toBe('taken');
  });

  it('of 10,000 actions in JSON is taken, of one more is refused', async () => {
    const file = (count: number) =>
      bytesOf(
        JSON.stringify({
          format: 'council-inspection-tracker/own-plan',
          version: 1,
          plan: { title: '', milestones: Array.from({ length: count }, () => ({ title: 'A' })) },
        }),
      );
    expect(await title(file(10_000), 'plan.json')).toBe('taken');
    expect(await title(file(10_001), 'plan.json')).toMatch(/more than 10,000/);
  });

  it('of just 10 MB is read, every row of it', async () => {
    const text = header + rows(2000, 'x'.repeat(4990));
    const file = bytesOf(text + ' '.repeat(10 * 1024 * 1024 - text.length));
    const draft = await draftOf(file);
    expect(draft.rows).toHaveLength(2000);
    expect(await title(new Uint8Array(10 * 1024 * 1024 + 1).fill(65))).toMatch(/over 10 MB/);
  });

  it.each([
    ['line ends', '\n'],
    ['carriage returns', '\r'],
    ['delimiters', ','],
    ['quotation marks', '"'],
    ['stray quotation marks', '"a'],
    ['quoted cells', '"",'],
    ['brackets', '['],
    ['letters of an older encoding', 'é\n'],
  ])('of nothing but %s gets an answer', async (_, part) => {
    const letters = part.repeat(Math.floor(1_000_000 / part.length));
    const bytes = Uint8Array.from(`title,note\n${letters}`, (letter) => letter.charCodeAt(0));
    const reading = await readPlanFile(bytes, 'plan.csv');
    if (reading.kind === 'draft') expect(checkImport(reading.draft).taken).toBeLessThan(2);
    else expect(reading.title).not.toBe('');
  });

  it('of very many columns is refused', async () => {
    expect(await title(bytesOf(`title,${'x,'.repeat(300)}\n`))).toMatch(/more than 200 columns/);
    expect(await title(bytesOf(`title${','.repeat(5000)}\nA\n`))).toBe('taken');
  });
});
