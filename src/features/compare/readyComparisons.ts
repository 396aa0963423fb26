import type { NationalData } from '#domain/nationalData.ts';
import { existsOn } from '#domain/councilExists.ts';
import { countInWords, listInWords } from '#shared/format/countOf.ts';
import { mostCouncils } from './compareState.ts';

interface Comparison {
  title: string;
  note: string;
  /** From the site's root. */
  path: string;
}

interface ReadyComparisons {
  /** Where the data hold the councils they are of. */
  stories: readonly Comparison[];
  regions: readonly { region: string; councils: number; path: string }[];
}

/** Comparisons known to be worth a look. Each `ids` leads to its own councils alone. */
const known: readonly (Comparison & { ids: readonly string[] })[] = [
  {
    ids: ['cheshire-east'],
    title: 'Cheshire East and its statistical neighbours',
    note: 'Inadequate overall in May 2024 because of one judgement of four, care leavers.',
    path: '/compare?councils=cheshire-east&with=neighbours',
  },
  {
    ids: ['bury', 'cheshire-east', 'trafford'],
    title: 'Bury, Cheshire East and Trafford',
    note: 'One region; the newest of their reports gives no overall grade.',
    path: '/compare?councils=bury,cheshire-east,trafford',
  },
  {
    ids: ['northamptonshire', 'north-northamptonshire', 'west-northamptonshire'],
    title: 'Northamptonshire and the two councils that followed it',
    note: 'A successor does not inherit grades: each council’s are its own.',
    path: '/compare?councils=northamptonshire,north-northamptonshire,west-northamptonshire',
  },
];

/** The councils of the newest reports, newest first. */
function newest({ councils, dataAsAt }: NationalData): Comparison[] {
  const last = councils
    .filter((one) => existsOn(one, dataAsAt))
    .flatMap(({ id, name, reports }) => {
      const report = reports.at(-1);
      return report === undefined ? [] : [{ id, name, published: report.publishedOn }];
    })
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, mostCouncils);
  if (last.length < 2) return [];
  return [
    {
      title: `The ${countInWords(last.length, 'council')} with the newest reports`,
      note: `${listInWords(last.map(({ name }) => name))}.`,
      path: `/compare?councils=${last.map(({ id }) => id).join(',')}`,
    },
  ];
}

/** Ways in for a reader who has chosen nobody yet. */
export function readyComparisons(data: NationalData): ReadyComparisons {
  const ids = new Set(data.councils.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const one of data.councils) {
    if (existsOn(one, data.dataAsAt)) counts.set(one.region, (counts.get(one.region) ?? 0) + 1);
  }
  return {
    stories: [
      ...known.filter((story) => story.ids.every((id) => ids.has(id))),
      ...newest(data),
    ].map(({ title, note, path }) => ({ title, note, path })),
    regions: data.regions.flatMap((region) => {
      const councils = counts.get(region);
      const query = new URLSearchParams({ region }).toString();
      return councils === undefined ? [] : [{ region, councils, path: `/compare?${query}` }];
    }),
  };
}
