/** A published file as a client reads it: a calendar is text, all else JSON. */
export function publishedContent(path: string, text: string): unknown {
  return path.endsWith('.ics') ? text : JSON.parse(text);
}
