import { markdownTable } from './markdownTable.mjs';
import { measureBytes } from './measureBytes.mjs';

// The byte budgets of the built site. Exit status 1 where one is broken.
const { pages, api, faults } = await measureBytes(process.env.SITE_FOLDER ?? 'dist');
const tables = [pages, api].map(({ head, rows }) => markdownTable(head, rows));
process.stdout.write(`${tables.join('\n\n')}\n\n`);
for (const fault of faults) process.stderr.write(`Over budget: ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
