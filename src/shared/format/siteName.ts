/** What the site is called wherever it names itself. */
export const siteName = 'Council Inspection Tracker';
