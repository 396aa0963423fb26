/** What XML 1.0 has no place for, not even escaped: control characters and halves of surrogate pairs. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that may not stand in an XML document. */
export function onlyXml(text: string): string {
  return text.replace(notXml, '');
}
