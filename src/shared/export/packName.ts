import type { TakeAway } from './TakeAway.ts';

function commonStart(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const words = first.split('-');
  let length = words.length;
  for (const name of others) {
    const theirs = name.split('-');
    let same = 0;
    while (same < length && theirs[same] === words[same]) same += 1;
    length = same;
  }
  return words.slice(0, length).join('-');
}

/**
 * What a pack of figures is about, for its file name: the first figure's name without its kind
 * (`cheshire-east-rating-timeline`, Rating timeline: `cheshire-east`); where the name doesn't end
 * with the kind, what all names start with; failing that the first name.
 */
export function packName(
  figures: readonly [Pick<TakeAway, 'name' | 'kind'>, ...Pick<TakeAway, 'name' | 'kind'>[]],
): string {
  const [{ name, kind }] = figures;
  const ending = `-${kind.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  if (name.endsWith(ending) && name.length > ending.length) return name.slice(0, -ending.length);
  return commonStart(figures.map((figure) => figure.name)) || name;
}
