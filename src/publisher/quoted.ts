const longest = 80;

/** A cell's text as a message shows it: in quotes, on one line, cut where it is very long. */
export function quoted(text: string): string {
  if (text === '') return 'an empty cell';
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
