import type { MouseEvent } from 'react';

/** A page's address ends without a file's extension: `/data/councils.csv` is a file. */
function isPage(address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  return address.startsWith('/') && !address.startsWith('//') && !/\.[a-z0-9]+$/i.test(path);
}

/**
 * Follows a plain link to a page of the site inside the app, so that it is not loaded again. One
 * listener for all links of a page, those in parts that were only written included; a click meant
 * for a new tab or window, a file and another site stay the browser's.
 */
export function followLink(event: MouseEvent, navigate: (address: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (link == null || address == null || !isPage(address) || link.target !== '') return;
  event.preventDefault();
  // The address holds the site's base already: `~` tells the router.
  navigate(`~${address}`);
}
