import { addCouncils } from './generate/addCouncils.ts';
import { addHistory } from './generate/addHistory.ts';
import { addImprovement } from './generate/addImprovement.ts';
import { addInspection } from './generate/addInspection.ts';
import { addPlan } from './generate/addPlan.ts';
import { addPostcodes } from './generate/addPostcodes.ts';
import { addThemes } from './generate/addThemes.ts';
import { csvTables } from './generate/csvTables.ts';
import { seededRandom } from './generate/seededRandom.ts';

export interface GenerateOptions {
  /** Any whole number; the same seed gives the same bytes. */
  seed: number;
  /** How many councils exist today, 1 or more; one in forty more is a former council. */
  councils: number;
  /** Milestones of one more plan, of the first council; null: there is no such plan. */
  largePlan?: number | null;
}

const dataAsAt = '2026-08-20';

/**
 * A valid data set of imaginary councils of any size, as CSV text by file name. Made up from end to
 * end. About 6 inspections, 10 areas for improvement and 17 postcode prefixes a council; every state of
 * plans, milestones and needs of a plan.
 */
export function generateDataSet({
  seed,
  councils: count,
  largePlan = null,
}: GenerateOptions): Map<string, string> {
  const random = seededRandom(seed);
  const csv = csvTables();
  csv.add('data-set', {
    title: `${count} imaginary councils (made up for tests)`,
    data_as_at: dataAsAt,
    checked_on: '2026-11-23',
    licence_name: 'Open Government Licence v3.0',
    licence_url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: 'Made up for tests; no such councils exist.',
  });
  csv.add('sources', {
    source_id: 'imagination',
    title: 'Made up for tests',
    publisher: 'This project',
    licence: 'Open Government Licence v3.0',
    used_for: 'Everything in this data set',
  });
  for (let year = 2013; year <= 2030; year += 1) {
    csv.add('bank-holidays', { date: `${year}-12-25`, name: 'Christmas Day' });
    csv.add('bank-holidays', { date: `${year}-12-26`, name: 'Boxing Day' });
  }
  const themeIds = addThemes(csv);
  const councils = addCouncils(csv, random, count);
  for (const council of councils) addHistory(csv, random, council, themeIds, dataAsAt);
  const [first] = councils;
  if (largePlan !== null && first !== undefined) {
    // Level 3 is inadequate.
    const inspection = addInspection(csv, random, first, 'ilacs', '2024-05-13', 3);
    addImprovement(csv, random, inspection.id, themeIds);
    addPlan(csv, random, first, inspection, themeIds, largePlan);
  }
  addPostcodes(csv, random, councils);
  return csv.files();
}
