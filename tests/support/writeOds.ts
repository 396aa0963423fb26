import { strToU8, zipSync, type Zippable } from 'fflate';
import type { OdsSheet } from './ods/OdsSheet.ts';
import { writeContentXml } from './ods/writeContentXml.ts';

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';
const manifestName = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

export interface OdsOptions {
  /** null: no such entry, as some programs leave it out. */
  mimetype?: string | null;
  /** Further entries by path, or others in place of those there are; null: left out. */
  extra?: Readonly<Record<string, string | Uint8Array | null>>;
  /** In place of the sheets. */
  contentXml?: string;
}

function writeManifest(mediaType: string): string {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const entries = `${entry('/', mediaType)}${entry('content.xml', 'text/xml')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${manifestName}">${entries}</manifest:manifest>\n`;
}

/** A small OpenDocument spreadsheet, as its bytes. The same sheets give the same bytes. */
export function writeOds(sheets: readonly OdsSheet[], options: OdsOptions = {}): Uint8Array {
  const { mimetype = spreadsheet, extra = {}, contentXml = writeContentXml(sheets) } = options;
  const texts: Record<string, string | Uint8Array | null> = {
    mimetype,
    'content.xml': contentXml,
    'META-INF/manifest.xml': writeManifest(mimetype ?? spreadsheet),
    ...extra,
  };
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(texts)) {
    if (content === null) continue;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: path === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: new Date(2000, 0, 1) });
}
