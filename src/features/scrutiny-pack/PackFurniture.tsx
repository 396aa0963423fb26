import type { Council } from '#contract/council.ts';
import { pageFurniture } from './pageFurniture.ts';

/** The foot of every printed sheet. In a style element: only there can a page's margin be written. */
export function PackFurniture({ council }: { council: Council }) {
  return <style>{pageFurniture(council)}</style>;
}
