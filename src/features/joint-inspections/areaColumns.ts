import type { Cell, TakeAwayColumn } from '#shared/export/TakeAwayTable.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { councilKindWords, inspectionKindWords } from '#shared/format/kindWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { AreaRow } from './areaData.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import type { AreaSubject } from './areaSubject.ts';

interface AreaColumn extends TakeAwayColumn {
  read: (row: AreaRow) => Cell;
}

function priority(named: boolean | undefined): Cell {
  return named === undefined ? null : named ? 'yes' : 'no';
}

/** What a row is made of when it leaves the site: the council, and its inspection or none. */
export function areaColumns({ one, paper, found, hasTopics }: AreaSubject): AreaColumn[] {
  const none = `empty: not known, or no ${one} in the data`;
  return [
    {
      name: 'gss_code',
      title: 'ONS code',
      meaning: 'Code of the council by the Office for National Statistics',
      read: ({ council }) => council.gssCode,
    },
    {
      name: 'council',
      title: 'Council',
      meaning: 'Name of the council',
      read: ({ council }) => council.name,
    },
    {
      name: 'region',
      title: 'Region',
      meaning: 'Region of England',
      read: ({ council }) => council.region,
    },
    {
      name: 'kind',
      title: 'Kind of council',
      meaning: 'County, London, metropolitan or unitary council',
      read: ({ council }) => councilKindWords[council.kind],
    },
    {
      name: 'inspection',
      title: 'Inspection',
      meaning: `Kind of inspection; empty: no ${one} in the data, which does not mean there was none`,
      read: ({ inspection }) => inspection && inspectionKindWords[inspection.kind],
    },
    {
      name: hasTopics ? 'priority_action_in_words' : 'outcome',
      title: found,
      meaning: hasTopics
        ? 'Whether an area for priority action was named, or which kind of not known'
        : 'Outcome of the inspection, which is not a grade, or which kind of not known',
      read: ({ status }) => areaStatusWords[status].label,
    },
    ...(hasTopics
      ? [
          {
            name: 'topic',
            title: 'Topic',
            meaning: `What it looked at; ${none}`,
            read: ({ inspection }: AreaRow) =>
              inspection?.topic === undefined
                ? null
                : sentenceCase(visitTopicWords(inspection.topic)),
          },
        ]
      : []),
    {
      name: 'priority_action',
      title: 'Area for priority action',
      meaning: `yes or no: whether one was named; ${none}`,
      read: ({ inspection }) => priority(inspection?.priorityAction),
    },
    {
      name: 'started_on',
      title: 'Started',
      meaning: `First day of the inspection; ${none}`,
      read: ({ inspection }) => inspection?.started ?? null,
    },
    {
      name: 'published_on',
      title: 'Published',
      meaning: `Day the ${paper} was published; ${none}`,
      read: ({ inspection }) => inspection?.published ?? null,
    },
    {
      name: 'source',
      title: 'Source',
      meaning: `Address of the ${paper}; empty: not in the data`,
      read: ({ inspection }) => inspection?.address ?? null,
    },
  ];
}
