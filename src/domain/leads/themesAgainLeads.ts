import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

const running = 3;
/** Gathers what fits no other theme: the same theme is not the same thing there. */
const unlike = 'other';

/**
 * Themes among the areas for improvement of a council's last three ILACS reports. A theme is our own
 * coding. A report that is transcribed in part may raise more. Score: how many themes.
 */
export function themesAgainLeads(council: Council): StoryLead[] {
  const last = council.improvement.slice(-running);
  if (last.length < running) return [];
  const raised = last.map(({ areas }) => new Set(areas.flatMap(({ themes }) => themes)));
  const themes = council.themes
    .filter(({ id }) => id !== unlike && raised.every((ids) => ids.has(id)))
    .map(({ id, label }) => ({ id, label }));
  const reports = last.flatMap(({ inspectionId }) =>
    council.reports.filter((report) => report.inspectionId === inspectionId),
  );
  const latest = reports.at(-1);
  if (themes.length === 0 || latest === undefined) return [];
  const score = themes.length;
  return [
    {
      ...leadOf(council, { kind: 'themes-again', about: null, day: latest.publishedOn, score }),
      reports: reports.map((report) => leadReportOf(council, report)),
      themes,
    },
  ];
}
