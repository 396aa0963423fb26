import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import type { ReleaseCell } from '#publisher/import/ReleaseSheet.ts';
import { formatProblem } from '#publisher/problem.ts';
import { writeOds } from '../writeOds.ts';
import { wrapContentXml } from './wrapContentXml.ts';

/** The filled cells of a sheet "Made up" with this XML inside. Fails where a problem is told. */
export async function readSheetXml(rows: string): Promise<ReleaseCell[]> {
  const table = `<table:table table:name="Made up">${rows}</table:table>`;
  const bytes = writeOds([], { contentXml: wrapContentXml(table) });
  const { sheets, problems } = await readReleaseFile('made-up.ods', bytes);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells));
}
