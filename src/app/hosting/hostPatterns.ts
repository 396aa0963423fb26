function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/-]/g, '\\$&');
}

/** A pattern's text with something in place of each `:name` and `*`. */
function replaced(pattern: string, one: string, any: string): string {
  return pattern
    .split(/(:[A-Za-z]\w*|\*)/)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : piece === '*' ? any : one))
    .join('');
}

/** What fits a pattern of a `_headers` file, on each host that reads one. */
export const hostPatterns = {
  /** Cloudflare Pages, by its documentation: the whole path, `:name` up to the next slash. */
  cloudflare: (pattern: string): RegExp => new RegExp(`^${replaced(pattern, '[^/]+', '.*')}$`),
  /**
   * Netlify, as its published parser has it: in capitals or not, with or without a slash at the end,
   * and `/x/*` fits `/x`, and `/xy` too.
   */
  netlify(pattern: string): RegExp {
    const parts = pattern.split('/').filter((part) => part !== '');
    const text = parts.map((part) => (part === '*' ? '?(.*)' : replaced(part, '[^/]+', '(.*)')));
    return new RegExp(`^/${text.join('/')}/?$`, 'i');
  },
};
