import { nameWords } from '#domain/names/nameWords.ts';
import { typingSlips } from '#domain/names/typingSlips.ts';

/** Slips that still make a name worth naming, and letters of a name that are looked at. */
const most = 5;
const longest = 60;
const shown = 3;

/** Unknown names that are helped with: a file of nonsense must not take long to refuse. */
const helped = 200;

/** Gives the names that come nearest to an unknown one, the nearest first; none that is far off. */
export function nearestNames(councils: readonly { name: string }[]): (name: string) => string[] {
  const known = councils.map(({ name }) => ({ name, words: nameWords(name) }));
  const found = new Map<string, string[]>();
  return (name) => {
    const before = found.get(name);
    if (before !== undefined || found.size >= helped) return before ?? [];
    const words = nameWords(name);
    const text = words.join(' ').slice(0, longest);
    const nearest = known
      .flatMap((council) => {
        const slips = typingSlips(text, council.words.join(' '), { most });
        const shares = council.words.some((word) => word.length > 3 && words.includes(word));
        if (slips === null && !shares) return [];
        return [{ name: council.name, far: (slips ?? most + 1) - (shares ? 1 : 0) }];
      })
      .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name, 'en-GB'))
      .slice(0, shown)
      .map((council) => council.name);
    found.set(name, nearest);
    return nearest;
  };
}
