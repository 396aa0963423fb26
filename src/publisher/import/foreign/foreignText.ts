import type { ForeignFile } from './ForeignFile.ts';

const askForOds = 'import the release itself, which Ofsted publishes as .ods';

const json = /^\{\s*["}]|^\[\s*[[{"\]]/;

/** What a text is that is not a CSV; null: it may be one. */
export function foreignText(text: string): ForeignFile | null {
  const start = text.slice(0, 4_000).trimStart();
  if (/^<!doctype html|^<html|^<(?:head|body)\b/i.test(start)) {
    const mend = 'download the file that the page links to, not the page';
    return { found: 'a web page', mend };
  }
  if (/^<\?xml|^<[a-z!]/i.test(start)) {
    if (/<office:document\b|opendocument\.spreadsheet/.test(start)) {
      const mend = 'open it in a spreadsheet and save it as OpenDocument spreadsheet (.ods)';
      return { found: 'a flat OpenDocument file (.fods)', mend };
    }
    if (/<html\b/i.test(start)) {
      return { found: 'a web page', mend: 'download the file that the page links to' };
    }
    const mend = 'open it in a spreadsheet and save it as .ods';
    const excel = start.includes('urn:schemas-microsoft-com:office:spreadsheet');
    return { found: excel ? 'an Excel 2003 XML file' : 'an XML file', mend };
  }
  return json.test(start) ? { found: 'a JSON file', mend: askForOds } : null;
}
