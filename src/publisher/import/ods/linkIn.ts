const hyperlink = /^(?:[a-z]+:)?=\s*HYPERLINK\s*\(\s*"(?<address>[^"]*)"/i;
const web = /^https?:\/\/[^\s"<>\\]{1,2000}$/i;

/** A web address as written; null: anything else. */
function webAddress(written: string | undefined): string | null {
  const address = written?.trim() ?? '';
  return web.test(address) ? address : null;
}

/** Where a cell leads: by its formula, `of:=HYPERLINK("https://…";"words")`, or by a link in its text. */
export function linkIn(formula: string | undefined, links: readonly string[]): string | null {
  const first = webAddress(formula?.match(hyperlink)?.groups?.['address']);
  return first ?? links.map(webAddress).find((address) => address !== null) ?? null;
}
