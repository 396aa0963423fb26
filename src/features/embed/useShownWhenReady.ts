import { useEffect } from 'react';

/**
 * Shows the page, which `embedded.js` keeps from view while it is drawn for another address than
 * the reader's, once it is drawn for that one. `query`: what it is drawn for.
 */
export function useShownWhenReady(query: URLSearchParams, isReady: boolean): void {
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    if (isReady && asked.toString() === query.toString()) {
      delete document.documentElement.dataset['waiting'];
    }
  }, [query, isReady]);
}
