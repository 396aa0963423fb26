import type { ChangeList } from '#contract/changes.ts';
import { changeInWords } from '#domain/changes/dataChangeWords.ts';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { changeKindTitles } from './changeKindTitles.ts';
import type { changesView } from './changesView.ts';
import { releaseParts } from './releaseParts.ts';

type View = Pick<ReturnType<typeof changesView>, 'releases' | 'shown' | 'all'>;

function table({ releases }: View): TakeAwayTable {
  return {
    name: 'changes',
    title: 'Changes to the data',
    columns: [
      { name: 'release', title: 'Release', meaning: 'Id of the release: its day' },
      { name: 'released_on', title: 'Released', meaning: 'Day of the release' },
      { name: 'data_as_at', title: 'Data to', meaning: 'Day the released data reach to' },
      { name: 'council_id', title: 'Council id', meaning: 'Empty: not about one council' },
      { name: 'council', title: 'Council', meaning: 'Its name; empty: not about one council' },
      { name: 'kind', title: 'Kind', meaning: 'What kind of change it is' },
      { name: 'what', title: 'What', meaning: 'Whether the row is new, changed or taken out' },
      { name: 'file', title: 'File', meaning: 'The file of the data set the row is in' },
      { name: 'title', title: 'Title', meaning: 'What the row is about' },
      {
        name: 'details',
        title: 'Details',
        meaning: 'The values that differ, before and now; of a new row what is worth telling',
      },
      { name: 'on', title: 'Date', meaning: 'The row’s own day; empty: it has none' },
      { name: 'inspection_id', title: 'Inspection', meaning: 'Empty: not about an inspection' },
      { name: 'plan_id', title: 'Plan', meaning: 'Empty: not about an action plan' },
    ],
    rows: releases.flatMap((release) =>
      release.groups.flatMap(({ kind, changes }) =>
        changes.map(({ change, councilName }) => {
          const { what, title, details } = changeInWords(change);
          return [
            release.id,
            release.releasedOn,
            release.dataAsAt,
            change.councilId,
            councilName,
            changeKindTitles[kind],
            what,
            `${change.table}.csv`,
            title,
            details.length === 0 ? null : details.join('; '),
            change.on ?? null,
            change.inspectionId ?? null,
            change.planId ?? null,
          ];
        }),
      ),
    ),
  };
}

/** The changes that are shown, as they leave the site. `query`: what is chosen, as in the address. */
export function changesTakeAway(
  { dataAsAt, version }: Pick<ChangeList, 'dataAsAt' | 'version'>,
  view: View,
  query: string,
): TakeAway {
  const count = countOf(view.shown, 'change');
  const told = view.releases.filter(({ groups }) => groups.length > 0);
  const subtitle = `In ${countOf(told.length, 'release')} of the data set${view.shown < view.all ? `; chosen from ${view.all}` : ''}`;
  const sentences = told.slice(0, 3).map((release) => {
    const changes = release.groups.flatMap((group) => group.changes.map(({ change }) => change));
    return `${releaseWords(release)}: ${listInWords(releaseParts(changes))}.`;
  });
  return {
    name: 'changes-to-the-data',
    kind: 'Changes to the data',
    headline: `${sentenceCase(count)} to the data on inspections of children’s services`,
    subtitle,
    notes: told.flatMap((release) =>
      release.note === null ? [] : [`Release of ${releaseWords(release)}: ${release.note}`],
    ),
    source: `Releases of the data set, to ${formatDay(dataAsAt)}`,
    dataAsAt,
    version,
    path: `/changes${query === '' ? '' : `?${query}`}`,
    alt: {
      short: `${count} ${subtitle.toLowerCase()}.`,
      long: [`${count}. ${subtitle}.`, ...sentences].join(' '),
    },
    chart: null,
    tables: [table(view)],
    sentences,
    embedPath: null,
  };
}
