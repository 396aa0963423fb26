import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { councilList } from '#contract/councilList.ts';
import { improvementList } from '#contract/improvementList.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { themeFile } from '#contract/themeFile.ts';
import { nationalData } from '#domain/nationalData.ts';
import { afterInadequateAddress } from '#features/after-inadequate/afterInadequateAddress.ts';
import { afterInadequateData } from '#features/after-inadequate/afterInadequateData.ts';
import { afterInadequateTakeAway } from '#features/after-inadequate/afterInadequateTakeAway.ts';
import { afterInadequateView } from '#features/after-inadequate/afterInadequateView.ts';
import { compareAddress } from '#features/compare/compareAddress.ts';
import { comparedCouncils } from '#features/compare/comparedCouncils.ts';
import { compareHeadline } from '#features/compare/compareHeadline.ts';
import { compareTimelineTakeAway } from '#features/compare/compareTimelineTakeAway.ts';
import { fairnessNotes } from '#features/compare/fairnessNotes.ts';
import { matrixTakeAway } from '#features/compare/matrixTakeAway.ts';
import { sharedThemesTakeAway } from '#features/compare/sharedThemesTakeAway.ts';
import { sharedThemesView } from '#features/compare/sharedThemesView.ts';
import { sortMatrix } from '#features/compare/sortMatrix.ts';
import { englandAddress } from '#features/england/englandAddress.ts';
import { englandView } from '#features/england/englandView.ts';
import { inspectionsPerYearTakeAway } from '#features/england/inspectionsPerYearTakeAway.ts';
import { lastInspectedTakeAway } from '#features/england/lastInspectedTakeAway.ts';
import { panelsTakeAway } from '#features/england/panelsTakeAway.ts';
import { sharesTakeAway } from '#features/england/sharesTakeAway.ts';
import { areaData } from '#features/joint-inspections/areaData.ts';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';
import { areaTakeAways } from '#features/joint-inspections/areaTakeAways.ts';
import { themeYearsTakeAway } from '#features/theme/themeYearsTakeAway.ts';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { themesView } from '#features/themes/themesView.ts';
import { themeTakeAways } from '#features/themes/themeTakeAways.ts';
import { judgementMatrixSeries } from '#shared/figures/judgementMatrixSeries.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { publishRealData } from './publishRealData.ts';
import { readAnswer } from './readAnswer.ts';

type Output = Awaited<ReturnType<typeof publishRealData>>['output'];

/** Figures of the six national pages. `query`: the page's state as its address holds it. */
export interface NationalFigures {
  shares: (query: string) => TakeAway;
  panels: (of: 'groups' | 'judgements', query: string) => TakeAway;
  lastInspected: () => TakeAway;
  inspectionsPerYear: () => TakeAway;
  matrix: (query: string) => TakeAway;
  stackedTimelines: (query: string) => TakeAway;
  sharedThemes: (query: string) => TakeAway;
  themes: (of: keyof typeof themeTakeAways, query: string) => TakeAway;
  themeYears: (themeId: string) => TakeAway;
  afterInadequate: (query: string) => TakeAway;
  area: (of: keyof typeof areaSubjects, figure: 'map' | 'years') => TakeAway;
}

/** The figures of the national pages from published data. Each may be without a chart. */
export function nationalFigures(output: Output): NationalFigures {
  const list = readAnswer(output, apiPaths.councils, councilList);
  const improvement = readAnswer(output, apiPaths.improvement, improvementList);
  const inspections = readAnswer(output, apiPaths.inspections, inspectionList);
  const data = nationalData(list);
  const after = afterInadequateData(
    readAnswer(output, apiPaths.afterInadequate, afterInadequateList),
  );
  const ofThemes = themesData(list, improvement);

  const england = (query: string) =>
    englandView(data, englandAddress(data).read(new URLSearchParams(query)));

  const compared = (query: string) => {
    const state = compareAddress(data).read(new URLSearchParams(query));
    const [first = ''] = state.councils;
    const neighbours = state.neighbours
      ? readAnswer(output, apiPaths.council(first), council).neighbours
      : null;
    const chosen = comparedCouncils(data, state, neighbours);
    const rows = sortMatrix(
      judgementMatrixSeries(chosen, data.dataAsAt),
      state.order,
      state.descending,
    );
    const places = new Map(rows.map(({ id }, at) => [id, at]));
    const councils = chosen.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    const lane = state.judgement;
    const { title, subject } = compareHeadline(state, councils, lane, data.dataAsAt);
    const notes = fairnessNotes(councils, lane, data.dataAsAt);
    const path = `/compare?${query}`;
    return { rows, councils, data, lane, headline: title, subject, notes, path };
  };

  return {
    shares: (query) => sharesTakeAway(england(query)),
    panels: (of, query) => panelsTakeAway(of, england(query)),
    lastInspected: () => lastInspectedTakeAway(data),
    inspectionsPerYear: () => inspectionsPerYearTakeAway(inspections, data),
    matrix: (query) => matrixTakeAway(compared(query)),
    stackedTimelines: (query) => compareTimelineTakeAway(compared(query)),
    sharedThemes: (query) => {
      const { councils, path } = compared(query);
      return sharedThemesTakeAway(sharedThemesView(councils, improvement), { data, path });
    },
    themes: (of, query) =>
      themeTakeAways[of](
        themesView(ofThemes, themesAddress(ofThemes).read(new URLSearchParams(query))),
      ),
    themeYears: (themeId) =>
      themeYearsTakeAway(readAnswer(output, apiPaths.theme(themeId), themeFile)),
    afterInadequate: (query) => {
      const state = afterInadequateAddress(after).read(new URLSearchParams(query));
      return afterInadequateTakeAway(afterInadequateView(after, state), {
        axis: state.axis,
        query,
      });
    },
    area: (of, figure) =>
      areaTakeAways[figure](areaData(areaSubjects[of], list, inspections), list.councils),
  };
}
