/** What only a page needs: names of its styles, hooks for tests, hints to screen readers. */
const pageAttributes = /^(class|data-.*|aria-hidden|focusable|tabindex)$/i;

const tags = /<([a-z][\w:]*)((?:\s+[\w:-]+="[^"]*")*)(\s*\/?)>/gi;
const attributes = /([\w:-]+)="([^"]*)"/g;

/**
 * The text of an SVG file (XML, UTF-8) from the markup of one `svg` element, as React or a browser's
 * XML serializer writes it: without what only a page needs. `data-part` names become ids, by which
 * drawing programs name their layers: the first of a name, where no other element has it.
 */
export function cleanSvg(markup: string): string {
  const taken = new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const cleaned = markup.replace(tags, (_, name: string, written: string, end: string) => {
    const kept: string[] = [];
    for (const [attribute, key = '', value = ''] of written.matchAll(attributes)) {
      if (key === 'data-part' && !taken.has(value)) {
        taken.add(value);
        kept.push(` id="${value}"`);
      } else if (!pageAttributes.test(key)) kept.push(` ${attribute}`);
    }
    return `<${name}${kept.join('')}${end}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${cleaned}\n`;
}
