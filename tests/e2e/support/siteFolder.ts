/** Where the built site under test is. */
export const siteFolder = process.env['SITE_FOLDER'] ?? 'dist';
