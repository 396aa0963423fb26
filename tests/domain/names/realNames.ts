import * as v from 'valibot';
import { aliasKindIds, type CouncilNames } from '#contract/councilNames.ts';
import { readTable } from '#tests/support/readTable.ts';

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

/** The names of all councils, straight from the data set. */
export function realNames(): CouncilNames {
  const aliases: CouncilNames['aliases'] = [];
  for (const row of v.parse(aliasRows, readTable('council-aliases.csv'))) {
    const same = aliases.find(({ alias, kind }) => alias === row.alias && kind === row.kind);
    if (same) same.councilIds.push(row.council_id);
    else aliases.push({ alias: row.alias, kind: row.kind, councilIds: [row.council_id] });
  }
  const councils = v.parse(councilRows, readTable('councils.csv')).map((row) => ({
    id: row.council_id,
    name: row.name,
    region: row.region,
    gssCode: row.gss_code,
    abolished: row.abolished_on !== '',
  }));
  return { contract: 1, version: '00000000', dataAsAt: '2026-08-20', councils, aliases };
}
