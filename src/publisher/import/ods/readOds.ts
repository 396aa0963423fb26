import { foreignZip } from '../foreign/foreignZip.ts';
import { ImportFault } from '../ImportFault.ts';
import { importLimits } from '../importLimits.ts';
import { SheetCollector } from '../SheetCollector.ts';
import type { ReleaseSheet } from '../ReleaseSheet.ts';
import { ContentReader } from './ContentReader.ts';
import { readManifest } from './readManifest.ts';
import { XmlStream } from './XmlStream.ts';
import { ZipPackage } from './ZipPackage.ts';

const spreadsheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/;
const expected = 'an OpenDocument spreadsheet (.ods) or a CSV';

/** Reads the sheets of a zip that is an OpenDocument spreadsheet. Throws ImportFault. */
export async function readOds(file: string, bytes: Uint8Array): Promise<ReleaseSheet[]> {
  const zip = await ZipPackage.open(file, bytes);
  if (zip.isEncrypted) {
    const mend = 'unzip it with its password and import the file in it';
    throw new ImportFault({ file }, 'a zip file with a password', expected, mend);
  }
  const mimetype = (await zip.text('mimetype'))?.trim() ?? null;
  const manifest = await readManifest(file, zip);
  if (manifest?.isEncrypted === true) {
    const mend = 'open it with its password and save it without one';
    throw new ImportFault({ file }, 'a document with a password', expected, mend);
  }
  const types = [mimetype, manifest?.mediaType ?? null].filter((type) => type !== null);
  if (!types.some((type) => spreadsheet.test(type))) {
    const { found, mend } = foreignZip(types[0] ?? null, zip.paths);
    throw new ImportFault({ file }, found, expected, mend);
  }

  const collector = new SheetCollector(file);
  const xml = new XmlStream(`${file}, content.xml`, new ContentReader(collector));
  const found = await zip.read('content.xml', importLimits.contentBytes, (piece) => {
    xml.write(piece);
  });
  const mend = 'open the file in a spreadsheet and save it as .ods anew';
  if (!found) throw new ImportFault({ file }, 'a spreadsheet without content.xml', 'one', mend);
  xml.end();
  const { sheets } = collector;
  if (sheets.length === 0) throw new ImportFault({ file }, 'no sheets', 'at least one', mend);
  return sheets;
}
