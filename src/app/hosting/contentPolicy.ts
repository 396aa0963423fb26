type Framing = 'nowhere' | 'anywhere';

/**
 * Everything comes from the site itself; nothing written into a page runs or styles it. Not here:
 * upgrade-insecure-requests, which has nothing to upgrade where all is the site's own, and would
 * break the site on a plain http host.
 */
const directives: readonly (readonly [name: string, value: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  // blob: a figure's SVG on its way to becoming a PNG.
  ['img-src', "'self' blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  // A figure for other sites is measured in a hidden frame when its snippet is copied.
  ['frame-src', "'self'"],
  // Without scripts the search for a council sends its form to the site.
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', "'none'"],
];

function textOf(list: typeof directives): string {
  return list.map(([name, value]) => `${name} ${value}`).join('; ');
}

/**
 * The content security policy, once for the header and once for the page itself. The page's own copy
 * holds on hosts that send no headers and at addresses no rule names, such as the 404 page's.
 */
export const contentPolicy = {
  header: (framing: Framing): string =>
    textOf([...directives, ['frame-ancestors', framing === 'anywhere' ? '*' : "'none'"]]),
  /** Browsers do not heed frame-ancestors in a page. */
  tag: (): string => `<meta http-equiv="Content-Security-Policy" content="${textOf(directives)}">`,
};
