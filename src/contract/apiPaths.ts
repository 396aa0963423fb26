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
  openApi: `${apiRoot}/openapi.json`,
} as const;

/** Calendars (iCalendar, RFC 5545) that a reader can subscribe to; only where there is a date. */
export const calendarPaths = {
  council: (councilId: string) => `calendars/${councilId}.ics`,
  plan: (planId: string) => `calendars/plans/${planId}.ics`,
} as const;
