const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';

/** What stands around the sheets of content.xml: `inside` is the XML of the sheets. */
export function wrapContentXml(inside: string): string {
  const names = [
    ...['office', 'table', 'text'].map((name) => `xmlns:${name}="${openDocument}:${name}:1.0"`),
    `xmlns:draw="${openDocument}:drawing:1.0"`,
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  ].join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${names} office:version="1.3"><office:body><office:spreadsheet>\n${inside}\n</office:spreadsheet></office:body></office:document-content>\n`;
}
