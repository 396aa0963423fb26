/** Modules that the same pages need at once. */
export interface PageSet {
  /** Names of the pages. */
  pages: ReadonlySet<string>;
  /** Bytes of its code, compressed. */
  size: number;
  ids: readonly string[];
}

/** Bytes that a file costs a page besides its code: what it imports and exports, and compressed alone. */
const perFile = 250;
/** With so many bytes more a page's first load weighs e times as much: the largest count most. */
const steepness = 4_000;

/**
 * Puts sets of modules together as long as that makes first loads smaller: one file less for each
 * page that has both, against code that a page does not need for those that have one. The largest
 * pages count most, as they are the first over the bar; the best pair comes first.
 */
export function mergePageSets(sets: readonly PageSet[]): PageSet[] {
  const merged = [...sets];
  const loads = new Map<string, number>();
  const load = (page: string) => loads.get(page) ?? 0;
  for (const { pages, size } of sets) {
    for (const page of pages) loads.set(page, load(page) + size + perFile);
  }
  const heaviest = Math.max(...loads.values());
  const weight = (bytes: number) => Math.exp((bytes - heaviest) / steepness);
  /** What a page's load grows by where two sets become one. */
  const growth = (page: string, a: PageSet, b: PageSet) =>
    !a.pages.has(page) ? a.size : !b.pages.has(page) ? b.size : -perFile;

  for (;;) {
    let best = { change: 0, first: -1, second: -1 };
    for (const [first, a] of merged.entries()) {
      for (const [second, b] of merged.entries()) {
        if (second <= first) continue;
        let change = 0;
        for (const page of new Set([...a.pages, ...b.pages])) {
          change += weight(load(page) + growth(page, a, b)) - weight(load(page));
        }
        if (change < best.change) best = { change, first, second };
      }
    }
    const [a, b] = [merged[best.first], merged[best.second]];
    if (a === undefined || b === undefined) return merged;
    const pages = new Set([...a.pages, ...b.pages]);
    for (const page of pages) loads.set(page, load(page) + growth(page, a, b));
    merged.splice(best.second, 1);
    merged[best.first] = { pages, size: a.size + b.size, ids: [...a.ids, ...b.ids] };
  }
}
