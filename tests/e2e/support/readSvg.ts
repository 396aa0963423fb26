import type { Page } from '@playwright/test';

interface ReadSvg {
  headline: string;
  subtitle: string;
  description: string;
  source: string;
  /** The source without its spaces: a long address is broken over lines. */
  unbroken: string;
  /** The drawing's own words and numbers, in their order. */
  marks: string[];
}

/** A picture in SVG as another program reads it: by the names of its groups. */
export async function readSvg(page: Page, svg: string): Promise<ReadSvg> {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    const read = (selector: string) =>
      (file.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      headline: read('#headline'),
      subtitle: read('#subtitle'),
      description: read('desc'),
      source: read('#source'),
      unbroken: read('#source').replaceAll(' ', ''),
      marks: [...file.querySelectorAll('#chart text')].map((one) => one.textContent.trim()),
    };
  }, svg);
}
