import type { MouseEvent } from 'react';
import { councilAddress } from './councilAddress.ts';

/**
 * Follows a plain link to a council inside the app, so that the page is not loaded again. One
 * listener for hundreds of links; a click meant for a new tab or window stays the browser's.
 */
export function followLink(event: MouseEvent, navigate: (address: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (address?.startsWith(councilAddress('')) !== true) return;
  event.preventDefault();
  // The address holds the site's base already: `~` tells the router.
  navigate(`~${address}`);
}
