import { useEffect } from 'react';
import type { Council } from '#contract/council.ts';
import { pageFurniture } from './pageFurniture.ts';

/**
 * The foot of every printed sheet. As a style sheet of the document's own: only there can a page's
 * margin be written, and the site's security policy allows no style element. Known limit: without
 * scripts, or in a browser that knows no such sheets, the foot is left out.
 */
export function PackFurniture({ council }: { council: Council }) {
  const rules = pageFurniture(council);
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
  return null;
}
