import type { TakeAwayColumn } from '#shared/export/TakeAwayTable.ts';

const gssCode: TakeAwayColumn = {
  name: 'gss_code',
  title: 'ONS code',
  meaning: 'Code of the council by the Office for National Statistics',
};
const council: TakeAwayColumn = {
  name: 'council',
  title: 'Council',
  meaning: 'Name of the council',
};
const publishedOn: TakeAwayColumn = {
  name: 'published_on',
  title: 'Published',
  meaning: 'Day the report was published',
};
const startedOn: TakeAwayColumn = {
  name: 'inspection_started_on',
  title: 'Inspection began',
  meaning: 'First day of the inspection; empty: not known',
};
const framework: TakeAwayColumn = {
  name: 'framework',
  title: 'Framework',
  meaning: 'Rules the inspection was made under',
};
const source: TakeAwayColumn = {
  name: 'source',
  title: 'Source',
  meaning: 'Address of Ofsted’s report; empty: not in the data',
};

/** Columns that several tables of a council have. */
export const takeAwayColumns = {
  council: [gssCode, council],
  report: [publishedOn, startedOn, framework],
  source,
} as const;
