/** A published file as a client reads it: a calendar or an Atom feed is text, all else JSON. */
export function publishedContent(path: string, text: string): unknown {
  return /\.(ics|atom)$/.test(path) ? text : JSON.parse(text);
}
