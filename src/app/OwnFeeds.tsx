import { useEffect } from 'react';
import { feedLinks } from './feedLinks.ts';
import type { PageHead } from './PageHead.ts';
import { siteAddress } from './siteAddress.ts';

/**
 * Keeps a page's own feeds in the document's head while moving inside the app: offered as long as
 * the page is open. Those that were written with the page are marked, and give way.
 */
export function OwnFeeds({ of, atom, json }: NonNullable<PageHead['feeds']>) {
  useEffect(() => {
    const clear = () => {
      document.querySelectorAll('link[data-own-feed]').forEach((link) => {
        link.remove();
      });
    };
    clear();
    for (const { type, title, path } of feedLinks({ of, atom, json })) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'alternate', type, title, href: `${siteAddress}/${path}` });
      link.dataset['ownFeed'] = '';
      document.head.append(link);
    }
    return clear;
  }, [of, atom, json]);
  return null;
}
