import type { Source } from '#contract/actionPlans.ts';
import type { Council, CouncilEvent, Improvement } from '#contract/council.ts';
import { firstDay } from './partialDates.ts';
import { themesOfTopic } from './topicThemes.ts';
import { visitsOf, type Visit } from './visits.ts';

type Area = Improvement['areas'][number];

export type LaterFinding = {
  id: string;
  /** Day, month or year it took place, as precise as the source. */
  occurredOn: string;
  publishedOn: string | null;
  /** The themes asked about that it bears on; `[]` only for `not-named`. */
  themes: readonly string[];
} & (
  | {
      /** A visit, and what it found in our words. */
      kind: 'found';
      visit: Visit;
      /** `council`: its own account of the visit, not what inspectors wrote. */
      toldBy: CouncilEvent['toldBy'];
      title: string;
      summary: string;
      source: Source;
    }
  | {
      /** A visit that looked at the theme; what it found is not in the data. */
      kind: 'looked-at';
      visit: Visit;
    }
  /** A later graded report that asks to improve the same theme. */
  | { kind: 'asked-again'; areas: readonly Area[]; reportAddress: string | null }
  /** A later graded report, wholly transcribed, that names no area on the theme. */
  | { kind: 'not-named'; reportAddress: string | null }
);

type CouncilFacts = Pick<Council, 'reports' | 'inspections' | 'improvement' | 'events'>;

function shared(themes: readonly string[], others: readonly string[]): string[] {
  return themes.filter((theme) => others.includes(theme));
}

function ofVisit(visit: Visit, themes: readonly string[]): LaterFinding[] {
  const { id, occurredOn, publishedOn, event, inspection } = visit;
  const found = event === null ? [] : shared(themes, event.themes);
  if (event !== null && found.length > 0) {
    const { toldBy, title, summary, source } = event;
    const papers = { id, occurredOn, publishedOn, themes: found };
    return [{ ...papers, kind: 'found', visit, toldBy, title, summary, source }];
  }
  const looked = shared(themes, themesOfTopic(inspection?.topic ?? null));
  if (looked.length === 0) return [];
  return [{ id, occurredOn, publishedOn, themes: looked, kind: 'looked-at', visit }];
}

/**
 * What is known of some themes after a day, newest first: visits, and later graded reports.
 * None for no themes. `after` is an ISO day; a visit known to the month or year counts where all of it is later.
 */
export function laterFindings(
  council: CouncilFacts,
  themes: readonly string[],
  after: string,
): LaterFinding[] {
  if (themes.length === 0) return [];
  const visits = visitsOf(council.inspections, council.events)
    .filter(({ occurredOn }) => firstDay(occurredOn) > after)
    .flatMap((visit) => ofVisit(visit, themes));
  const reports = council.improvement.flatMap((improvement): LaterFinding[] => {
    const report = council.reports.find(
      ({ inspectionId }) => inspectionId === improvement.inspectionId,
    );
    if (report === undefined || report.publishedOn <= after) return [];
    const id = report.inspectionId;
    const inspection = council.inspections.find((one) => one.id === id);
    const occurredOn = report.startedOn ?? report.publishedOn;
    const { publishedOn } = report;
    const reportAddress = inspection?.reportAddress ?? null;
    const areas = improvement.areas.filter((area) => shared(themes, area.themes).length > 0);
    if (areas.length > 0) {
      const again = shared(
        themes,
        areas.flatMap((area) => area.themes),
      );
      const kind = 'asked-again' as const;
      return [{ id, occurredOn, publishedOn, themes: again, kind, areas, reportAddress }];
    }
    if (improvement.coverage !== 'full' && improvement.coverage !== 'none-named') return [];
    return [{ id, occurredOn, publishedOn, themes: [], kind: 'not-named', reportAddress }];
  });
  return [...visits, ...reports].sort((a, b) =>
    firstDay(b.occurredOn).localeCompare(firstDay(a.occurredOn)),
  );
}
