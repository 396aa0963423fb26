const candidates = [',', ';', '\t'] as const;
type Delimiter = (typeof candidates)[number];

/** Enough to see how cells are parted. */
const sample = 50_000;

/**
 * What parts the cells of a CSV: the one of comma, semicolon and tab that is met most outside
 * quotes near the start; a comma where none is met more.
 */
export function findDelimiter(text: string): Delimiter {
  const bare = text.slice(0, sample).replace(/"[^"]*"/g, '');
  const counts = candidates.map((mark) => [mark, bare.split(mark).length - 1] as const);
  const [most] = counts.sort(([, one], [, other]) => other - one);
  return most?.[0] ?? ',';
}
