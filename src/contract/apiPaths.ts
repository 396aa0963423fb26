/** Where each file of the JSON API is, relative to the site's base address. */
export const apiRoot = 'api/v1';

export const apiPaths = {
  metadata: `${apiRoot}/metadata.json`,
  councils: `${apiRoot}/councils.json`,
  councilNames: `${apiRoot}/council-names.json`,
  council: (councilId: string) => `${apiRoot}/councils/${councilId}.json`,
  england: `${apiRoot}/england.json`,
  /** Every inspection and visit, and what every ILACS report asked to improve by theme: compact. */
  inspections: `${apiRoot}/inspections.json`,
  improvement: `${apiRoot}/improvement.json`,
  afterInadequate: `${apiRoot}/after-inadequate.json`,
  leads: `${apiRoot}/leads.json`,
  themes: `${apiRoot}/themes.json`,
  theme: (themeId: string) => `${apiRoot}/themes/${themeId}.json`,
  actionPlans: `${apiRoot}/action-plans.json`,
  actionPlan: (planId: string) => `${apiRoot}/action-plans/${planId}.json`,
  postcodeAreas: `${apiRoot}/postcodes.json`,
  /** `area` is the letters a postcode begins with: `SK`. */
  postcodeArea: (area: string) => `${apiRoot}/postcodes/${area}.json`,
  /** Every release of the data set with what it changed. */
  changes: `${apiRoot}/changes.json`,
  /** How much the data set holds, how it was read, what is known to be wrong. */
  quality: `${apiRoot}/quality.json`,
  openApi: `${apiRoot}/openapi.json`,
} as const;

/** Calendars (iCalendar, RFC 5545) that a reader can subscribe to; only where there is a date. */
export const calendarPaths = {
  council: (councilId: string) => `calendars/${councilId}.ics`,
  plan: (planId: string) => `calendars/plans/${planId}.ics`,
} as const;

/** Feeds of changes to the data (Atom, RFC 4287, and JSON Feed 1.1): of all, and of each council. */
export const feedPaths = {
  all: { atom: 'feeds/changes.atom', json: 'feeds/changes.json' },
  council: (councilId: string) => ({
    atom: `feeds/councils/${councilId}.atom`,
    json: `feeds/councils/${councilId}.json`,
  }),
} as const;

/** Files of the data set beside its CSVs. */
export const dataPaths = {
  folder: 'data',
  dictionary: 'data/README.md',
  /** Every CSV with dictionary, licence, citation and table schemas. */
  archive: 'data/inspections-of-childrens-services.zip',
  /** The tables' schemas (Frictionless data package). */
  dataPackage: 'data/datapackage.json',
  inspectionsTemplate: 'data/import/inspections-template.csv',
} as const;
