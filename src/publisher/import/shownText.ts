/**
 * Text as a reader sees it: trimmed; hard spaces, line ends, control characters and runs of white
 * space are one space; what has no width (a soft hyphen, a mark of direction) is left out.
 */
export function shownText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
