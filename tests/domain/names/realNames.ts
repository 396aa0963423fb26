import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { aliasKindIds, type CouncilNames } from '#contract/councilNames.ts';

const councilRows = v.array(
  v.object({
    council_id: v.string(),
    name: v.string(),
    region: v.string(),
    gss_code: v.string(),
    abolished_on: v.string(),
  }),
);
const aliasRows = v.array(
  v.object({ alias: v.string(), kind: v.picklist(aliasKindIds), council_id: v.string() }),
);

function rowsOf(name: string): unknown {
  const file = new URL(`../../../public/data/${name}`, import.meta.url);
  return parse(readFileSync(file, 'utf8'), { columns: true });
}

/** The names of all councils, straight from the data set. */
export function realNames(): CouncilNames {
  const aliases: CouncilNames['aliases'] = [];
  for (const row of v.parse(aliasRows, rowsOf('council-aliases.csv'))) {
    const same = aliases.find(({ alias, kind }) => alias === row.alias && kind === row.kind);
    if (same) same.councilIds.push(row.council_id);
    else aliases.push({ alias: row.alias, kind: row.kind, councilIds: [row.council_id] });
  }
  const councils = v.parse(councilRows, rowsOf('councils.csv')).map((row) => ({
    id: row.council_id,
    name: row.name,
    region: row.region,
    gssCode: row.gss_code,
    abolished: row.abolished_on !== '',
  }));
  return { contract: 1, version: '00000000', dataAsAt: '2026-08-20', councils, aliases };
}
