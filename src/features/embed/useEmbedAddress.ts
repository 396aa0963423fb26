import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { embeddedFigure } from '#shared/address/embeddedFigure.ts';

const versionPattern = /^[0-9a-f]{12}$/;

export interface EmbedAddress {
  /** The figure's state, as the pages of the site keep it in their address. */
  query: URLSearchParams;
  /** The version of the data that is asked for; `unknown`: one that can't be; null: the live data. */
  version: string | null;
  /** The live figure in its place on the site, from the site's root. */
  page: string;
}

/**
 * What an embed page's address asks for. The page written at build time knows no query: it starts
 * from the live figure as it opens.
 */
export function useEmbedAddress(): EmbedAddress {
  const [path] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const query = new URLSearchParams(search);
    const version = query.get('version');
    return {
      query,
      version: version === null || versionPattern.test(version) ? version : 'unknown',
      page: embeddedFigure(`${path}?${search}`)?.page ?? '/',
    };
  }, [path, search]);
}
