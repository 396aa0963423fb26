const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces by address: the prefixes before the colon are each program’s own choice. */
export const openDocumentNames = {
  office: `${openDocument}:office:1.0`,
  table: `${openDocument}:table:1.0`,
  text: `${openDocument}:text:1.0`,
  manifest: `${openDocument}:manifest:1.0`,
  xlink: 'http://www.w3.org/1999/xlink',
} as const;
