import { laneIds } from '#contract/gradeIds.ts';
import { improvementAreaIds } from '#contract/inspectionIds.ts';
import { standingIds } from '#domain/grades.ts';
import { themeOrderIds } from '#domain/themeRanking.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { ThemesData } from './themesData.ts';
import type { ThemesState } from './themesState.ts';

const keyWords = {
  by: 'way of counting',
  since: 'first year',
  until: 'last year',
  region: 'region',
  grade: 'grade',
  judgement: 'judgement',
  area: 'part of the report',
  group: 'kind of theme',
  sort: 'order',
  open: 'list of councils',
} as const;

/** A report has one of these on a judgement. */
export const reportStandings = standingIds.filter((standing) => standing !== 'not-inspected');

/** Numbers of the page that open into councils, by name. */
function numbers({ themes, years }: Pick<ThemesData, 'themes' | 'years'>): string[] {
  return themes.flatMap(({ id }) => [
    `ranking.${id}`,
    ...years.map((year) => `years.${id}.${year}`),
    ...reportStandings.map((standing) => `grades.${id}.${standing}`),
  ]);
}

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function themesAddress(
  data: Pick<ThemesData, 'themes' | 'years' | 'regions' | 'groups' | 'openingLane'>,
): AddressCodec<ThemesState> {
  const { years, regions, groups, openingLane } = data;
  const openIds = numbers(data);
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      const year = (name: 'since' | 'until') => {
        const text = known(name, query.get(name), years.map(String));
        return text === null ? null : Number(text);
      };
      let [since, until] = [year('since'), year('until')];
      if (since !== null && until !== null && since > until) {
        adjusted.push(
          `The link asked for the years ${since} to ${until}. They are taken the other way round`,
        );
        [since, until] = [until, since];
      }
      return {
        by: known('by', query.get('by'), ['reports', 'councils']) ?? 'reports',
        since,
        until,
        region: known('region', query.get('region'), regions),
        grade: known('grade', query.get('grade'), reportStandings),
        judgement: known('judgement', query.get('judgement'), laneIds) ?? openingLane,
        area: known('area', query.get('area'), improvementAreaIds),
        group: known('group', query.get('group'), groups),
        order: known('sort', query.get('sort'), themeOrderIds) ?? 'share',
        open: known('open', query.get('open'), openIds),
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      if (state.by !== 'reports') query.set('by', state.by);
      if (state.since !== null) query.set('since', String(state.since));
      if (state.until !== null) query.set('until', String(state.until));
      if (state.region !== null) query.set('region', state.region);
      if (state.grade !== null) query.set('grade', state.grade);
      if (state.judgement !== openingLane) query.set('judgement', state.judgement);
      if (state.area !== null) query.set('area', state.area);
      if (state.group !== null) query.set('group', state.group);
      if (state.order !== 'share') query.set('sort', state.order);
      if (state.open !== null) query.set('open', state.open);
      return query;
    },
  };
}
