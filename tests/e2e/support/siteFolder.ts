/** Where the built site under test is. */
export const siteFolder = process.env['SITE_FOLDER'] ?? 'dist';

/** The data folder it was built from. */
export const siteData = process.env['DATA_FOLDER'] ?? 'public/data';
