import { slugOf } from './slugOf.ts';

/** Longest id made from a title, without the number that tells it from others. */
const longest = 60;

function fromTitle(title: string): string {
  const whole = slugOf(title);
  if (whole.length <= longest) return whole === '' ? 'action' : whole;
  const cut = whole.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, longest);
}

/**
 * Makes ids from titles, unlike each other and those in `taken`. The same titles in the same order
 * get the same ids, so that a file without ids, imported again, meets its own actions.
 */
export function idMaker(taken: ReadonlySet<string>): (title: string) => string {
  const made = new Set<string>();
  const next = new Map<string, number>();
  return (title) => {
    const base = fromTitle(title);
    let number = next.get(base) ?? 1;
    const id = () => (number === 1 ? base : `${base}-${number}`);
    while (taken.has(id()) || made.has(id())) number += 1;
    next.set(base, number + 1);
    made.add(id());
    return id();
  };
}
