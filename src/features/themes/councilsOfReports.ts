import type { ThemedReport } from '#domain/themedReports.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';

interface CouncilOfReports {
  id: string;
  name: string;
  /** When its reports were published: `report of 16 May 2024`. */
  detail: string;
}

/** The councils that reports are of, by name, each with the days of its reports. */
export function councilsOfReports(reports: readonly ThemedReport[]): CouncilOfReports[] {
  const byId = new Map<string, { id: string; name: string; days: string[] }>();
  for (const { council, report } of reports) {
    const found = byId.get(council.id);
    const day = formatDay(report.publishedOn);
    if (found === undefined) byId.set(council.id, { ...council, days: [day] });
    else found.days.push(day);
  }
  return [...byId.values()]
    .map(({ id, name, days }) => ({
      id,
      name,
      detail: `${days.length === 1 ? 'report' : 'reports'} of ${listInWords(days)}`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
