import { planColumns } from './planColumns.ts';
import type { Refusal } from './importDraft.ts';

function refusal(title: string, mend: string): Refusal {
  return { kind: 'refused', title, mend };
}

const asCsv = 'In your spreadsheet choose “Save as”, then “CSV UTF-8”, and open that file here.';

/** Files that can't be read at all: what is wrong, and how to mend it. */
export const refusals = {
  empty: refusal('This file is empty', 'Choose another file, or start from the template.'),
  tooLarge: refusal(
    'This file is over 10 MB',
    'A plan of text is far smaller. Delete columns and rows that are not part of it, or save it as CSV.',
  ),
  tooManyRows: refusal(
    'This file has more than 10,000 rows',
    'Keep the rows of one plan, delete the empty rows below them, and save it again.',
  ),
  tooManyColumns: refusal(
    'This file has more than 200 columns',
    'Keep the columns of the plan, delete the others, and save it again.',
  ),
  workbook: refusal('This is a workbook of a spreadsheet, not a CSV file', asCsv),
  zip: refusal('This is a packed file (zip)', 'Unpack it, and open the CSV or JSON file in it.'),
  pdf: refusal(
    'This is a PDF',
    'A PDF holds no table that can be read. Copy the plan into the template, or ask the council for it as a spreadsheet.',
  ),
  page: refusal(
    'This is a web page (HTML or XML), not a CSV file',
    'If it was meant to be a download, open its address and save the file itself.',
  ),
  binary: refusal('This is not a text file', `Only CSV and JSON files can be read. ${asCsv}`),
  noHeader: refusal(
    'The first row must name the columns',
    `Write names above the actions, such as action, due date, lead officer, status and comments. All names are ${planColumns.join(', ')}. The template shows them filled in.`,
  ),
  unclosedQuote: (row: number) =>
    refusal(
      `A quotation mark that opens in row ${row} is never closed`,
      'Everything after it would be read as one cell. Close it, or delete it, and save the file again.',
    ),
  jsonCut: (line: number, column: number) =>
    refusal(
      `This JSON file is cut short: it breaks off at line ${line}, column ${column}`,
      'Save or download the file again, and open the new copy.',
    ),
  jsonBroken: (line: number, column: number) =>
    refusal(
      `This file is not valid JSON: it goes wrong at line ${line}, column ${column}`,
      'If you changed it by hand, look for a missing comma, bracket or quotation mark there. Otherwise save it again.',
    ),
  otherJson: refusal(
    'This JSON file holds no plan',
    'Open a plan saved from this page, or one plan’s file of this site’s API, such as /api/v1/action-plans/….json.',
  ),
  newerJson: refusal(
    'This plan was saved by a newer version of this site',
    'Reload this page to get the newest version, and open the file again.',
  ),
  notLoaded: refusal(
    'The part of this site that reads files could not be loaded',
    'Check your connection, and open the file again. Nothing of your plan has changed.',
  ),
  unreadable: refusal(
    'This file could not be read',
    'Save it again as CSV UTF-8, and open the new copy. Nothing of your plan has changed.',
  ),
} as const;
