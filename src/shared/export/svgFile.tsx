import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { cleanSvg } from './cleanSvg.ts';
import { onlyXml } from './onlyXml.ts';

/**
 * The text of an SVG file (XML, UTF-8) of a drawing, in a browser. `drawing` draws one `svg`
 * element. What it is made into is told at `cleanSvg`.
 */
export function svgFile(drawing: ReactElement): string {
  const box = document.createElement('div');
  const root = createRoot(box);
  try {
    flushSync(() => {
      root.render(drawing);
    });
    const svg = box.querySelector('svg');
    if (svg === null) throw new Error('There is no drawing to save');
    // Written by the serializer; some would write it twice.
    svg.removeAttribute('xmlns');
    return cleanSvg(onlyXml(new XMLSerializer().serializeToString(svg)));
  } finally {
    root.unmount();
  }
}
