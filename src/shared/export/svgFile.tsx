import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';

/** What only a page needs: names of its styles, hooks for tests, hints to screen readers. */
const pageAttributes = /^(class|data-.*|aria-hidden|focusable|tabindex)$/;

function clean(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (pageAttributes.test(name)) element.removeAttribute(name);
  }
  for (const child of element.children) clean(child);
}

/**
 * The text of an SVG file (XML, UTF-8) of a drawing, in a browser. `drawing` draws one `svg`
 * element. Its parts' `data-part` names become ids, by which drawing programs name their layers.
 */
export function svgFile(drawing: ReactElement): string {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => {
    root.render(drawing);
  });
  const svg = box.querySelector('svg');
  if (svg === null) throw new Error('There is no drawing to save');
  for (const part of svg.querySelectorAll('[data-part]')) {
    const name = part.getAttribute('data-part') ?? '';
    if (svg.querySelector(`[id="${name}"]`) === null) part.id = name;
  }
  clean(svg);
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
