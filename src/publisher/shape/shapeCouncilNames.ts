import type { CouncilNames } from '#contract/councilNames.ts';
import type { Papers } from '#contract/papers.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';

/** What councils are searched by. An alias of one kind that leads to several councils is one entry. */
export function shapeCouncilNames(papers: Papers, data: DataSet): CouncilNames {
  const aliases = groupRows(data['council-aliases'], (row) => `${row.kind}\n${row.alias}`);
  return {
    ...papers,
    councils: data.councils.map((row) => ({
      id: row.council_id,
      name: row.name,
      region: row.region,
      gssCode: row.gss_code,
      abolished: row.abolished_on !== null,
    })),
    aliases: [...aliases.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : {
            alias: first.alias,
            kind: first.kind,
            councilIds: [first, ...others].map((row) => row.council_id),
          },
    ),
  };
}
