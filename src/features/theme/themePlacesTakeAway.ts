import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countOf } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { goodPlaces, type GoodPlace } from './goodPlaces.ts';
import { placeLimit, placeRule, placesInWords, togetherInWords } from './placeWords.ts';
import type { ThemeData } from './themeData.ts';

function gradesInWords({ lanes, asked, judged }: GoodPlace): string {
  return lanes
    .map(
      (lane) =>
        `${laneWords[lane].inSentence} ${gradeLabel(asked.grades[lane]).toLowerCase()}, then ${gradeLabel(judged.grades[lane]).toLowerCase()}`,
    )
    .join('; ');
}

/** The places to learn from as they leave the site; those left out are in the table, marked. */
export function themePlacesTakeAway(data: ThemeData): TakeAway {
  const { file, label } = data;
  const { theme, dataAsAt, version } = file;
  const { offered, cameBack, unknown } = goodPlaces(data);
  const headline = `${label}: ${countOf(offered.length, 'council')} to learn from`;
  const subtitle = `Councils asked to improve it and since judged good or outstanding there; reports to ${formatDay(dataAsAt)}`;
  const rowsOf = (places: readonly GoodPlace[], again: string) =>
    places.flatMap(({ council, asked, judged, lanes }) =>
      lanes.map((lane) => [
        council.gssCode,
        council.name,
        label,
        laneWords[lane].label,
        asked.publishedOn,
        gradeLabel(asked.grades[lane]),
        judged.publishedOn,
        gradeLabel(judged.grades[lane]),
        again,
        asked.address,
        judged.address,
      ]),
    );
  return {
    name: `theme-${theme.id}-places`,
    kind: 'Places to learn from',
    headline,
    subtitle,
    notes: [placeRule, placeLimit, togetherInWords(offered)].filter((note) => note !== null),
    source: 'Ofsted inspection reports',
    dataAsAt,
    version,
    path: `/themes/${theme.id}#learn`,
    alt: {
      short: `Table. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        ...offered.map((place) => `${place.council.name}: ${gradesInWords(place)}.`),
      ].join(' '),
    },
    chart: null,
    tables: [
      {
        name: 'places',
        title: `Judged good or outstanding since asked: ${label}`,
        columns: [
          {
            name: 'gss_code',
            title: 'ONS code',
            meaning: 'Code of the council by the Office for National Statistics',
          },
          { name: 'council', title: 'Council', meaning: 'Name of the council' },
          { name: 'theme', title: 'Theme', meaning: 'Theme of improvement, our own coding' },
          { name: 'judgement', title: 'Judgement', meaning: 'Judgement the request was under' },
          { name: 'asked_on', title: 'Asked', meaning: 'Day the report that asked was published' },
          { name: 'grade_then', title: 'Grade then', meaning: 'Grade in the report that asked' },
          { name: 'judged_on', title: 'Latest', meaning: 'Day the latest report was published' },
          { name: 'grade_now', title: 'Grade now', meaning: 'Grade in the latest report' },
          {
            name: 'asked_again',
            title: 'Asked again',
            meaning:
              'Whether the latest report asks for the theme again; if so it is no place to learn from',
          },
          {
            name: 'source_asked',
            title: 'Report that asked',
            meaning: 'Its address; empty: not in the data',
          },
          {
            name: 'source_latest',
            title: 'Latest report',
            meaning: 'Its address; empty: not in the data',
          },
        ],
        rows: [
          ...rowsOf(offered, 'no'),
          ...rowsOf(cameBack, 'yes'),
          ...rowsOf(unknown, 'not known'),
        ],
      },
    ],
    sentences: [`${headline}.`, placesInWords(offered), placeLimit],
    embedPath: null,
  };
}
