import { contentPolicy } from './contentPolicy.ts';
import type { HeaderRule } from './HeaderRule.ts';

interface Hosting {
  /** Where the site is on its host, with slashes around: `/` or `/tracker/`. */
  base: string;
  /** Patterns of the pages, from the site's root, but for the figures for other sites. */
  pages: readonly string[];
  /** Whether the site is published at an https address. */
  isSecure: boolean;
}

/** Asked about anew each time: a page names the scripts and styles of its own build. */
const asked = 'public, max-age=0, must-revalidate';
const fiveMinutes = 'public, max-age=300, must-revalidate';
const oneDay = 'public, max-age=86400, must-revalidate';
/** Of files whose name changes with what they hold. One year, in seconds. */
const forEver = 'public, max-age=31536000, immutable';

const everything = (isSecure: boolean) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers heed it only where the policy says nothing of frames: at addresses no rule below names.
  'X-Frame-Options': 'DENY',
  ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});

/** For the scripts and pages of other sites. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const shown = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const typed = (type: string) => ({ 'Content-Type': type });

/**
 * The headers of every file of the built site: the one list the host's configuration is written
 * from. Hosts differ in what they make of a header that two fitting rules set (Cloudflare joins the
 * values, Netlify takes one), so no address may get two values of one header: `hostingFaults` holds
 * the list to it.
 */
export function headerRules({ base, pages, isSecure }: Hosting): HeaderRule[] {
  const policy = (framing: 'nowhere' | 'anywhere') => ({
    'Content-Security-Policy': contentPolicy.header(framing),
    'Cache-Control': asked,
  });
  const rules: [pattern: string, headers: Record<string, string>][] = [
    ['/*', everything(isSecure)],
    ...pages.map((pattern): [string, Record<string, string>] => [pattern, policy('nowhere')]),
    ['/embed/:of/*', { ...policy('anywhere'), ...shown }],
    ['/embed.js', { 'Cache-Control': fiveMinutes, ...open }],
    ['/embedded.js', { 'Cache-Control': fiveMinutes }],
    ['/without-script.css', { 'Cache-Control': fiveMinutes }],
    ['/assets/*', { 'Cache-Control': forEver }],
    ['/api/*', open],
    ['/api/v1/:file', { 'Cache-Control': fiveMinutes }],
    ['/api/v1/:folder/:file', { 'Cache-Control': fiveMinutes }],
    // A version is named after what it holds.
    ['/api/v1/versions/:version/*', { 'Cache-Control': forEver }],
    ['/data/:file', { 'Cache-Control': fiveMinutes, ...open }],
    ['/data/:folder/:file', { 'Cache-Control': fiveMinutes, ...open }],
    ['/data/*.csv', typed('text/csv; charset=utf-8')],
    ['/data/*.md', typed('text/markdown; charset=utf-8')],
    ['/data/*.json', typed('application/json')],
    // Packed for the build to read: no server is to unpack it on the way.
    ['/data/*.br', typed('application/octet-stream')],
    ['/feeds/*', { 'Cache-Control': fiveMinutes, ...open }],
    ['/feeds/*.atom', typed('application/atom+xml; charset=utf-8')],
    ['/feeds/*.json', typed('application/feed+json; charset=utf-8')],
    ['/calendars/*', { 'Cache-Control': fiveMinutes, ...open }],
    ['/calendars/*.ics', typed('text/calendar; charset=utf-8')],
    ['/cards/*', { 'Cache-Control': oneDay, ...shown }],
    ['/icon.svg', { 'Cache-Control': oneDay, ...shown }],
    ['/robots.txt', { 'Cache-Control': fiveMinutes }],
    ['/sitemap.xml', { 'Cache-Control': fiveMinutes }],
  ];
  const prefix = base.replace(/\/$/, '');
  return rules.map(([pattern, headers]) => ({ pattern: prefix + pattern, headers }));
}
