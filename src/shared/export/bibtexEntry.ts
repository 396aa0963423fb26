/** What TeX would not print as it is. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/g, (mark) => special[mark] ?? `\\${mark}`);
}

/** `\url` takes an address as it is, but for what would end it or a comment. */
function url(address: string): string {
  const safe = address.replace(/[\\{}]/g, (mark) => encodeURIComponent(mark));
  return `\\url{${safe}}`;
}

interface Entry {
  key: string;
  author: string;
  title: string;
  /** ISO day. */
  date: string;
  address: string;
  note: string;
}

/**
 * A `@misc` entry, which every BibTeX style knows. The address is in `howpublished`: the classic
 * styles have no field for it. Author and title stand in double braces: one name, letters kept.
 */
export function bibtexEntry({ key, author, title, date, address, note }: Entry): string {
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const month = months[Number(date.slice(5, 7)) - 1];
  return [
    `@misc{${key},`,
    `  author = {{${escaped(author)}}},`,
    `  title = {{${escaped(title)}}},`,
    `  year = {${date.slice(0, 4)}},`,
    ...(month === undefined ? [] : [`  month = ${month},`]),
    `  howpublished = {${url(address)}},`,
    `  note = {${escaped(note)}}`,
    '}',
  ].join('\n');
}
