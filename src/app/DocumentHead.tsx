import { useEffect } from 'react';
import { fullTitle, type PageHead } from './PageHead.ts';
import { pageMoves } from './pageMoves.ts';
import { siteAddress } from './siteAddress.ts';

function setAttribute(selector: string, name: string, value: string): void {
  document.querySelector(selector)?.setAttribute(name, value);
}

/**
 * Keeps title, description and canonical address in step while moving inside the app, and, after a
 * move, puts the focus on the new page's heading, so that a screen reader starts there.
 */
export function DocumentHead({ head }: { head: PageHead }) {
  const title = fullTitle(head);
  const { description, path } = head;
  useEffect(() => {
    document.title = title;
    setAttribute('meta[name="description"]', 'content', description);
    setAttribute('link[rel="canonical"]', 'href', siteAddress + path);
  }, [title, description, path]);

  useEffect(() => {
    pageMoves.arrived();
  }, [path]);
  return null;
}
