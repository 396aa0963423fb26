/**
 * Where the site is published, without a slash at the end: canonical addresses and link previews
 * have to be absolute. Set by the build; empty in development.
 */
export const siteAddress = import.meta.env.SITE_ADDRESS ?? '';
