import { importLimits } from '../importLimits.ts';
import { openDocumentNames } from './openDocumentNames.ts';
import { XmlStream } from './XmlStream.ts';
import type { ZipPackage } from './ZipPackage.ts';

interface Manifest {
  /** Of the package as a whole; null: not told. */
  mediaType: string | null;
  isEncrypted: boolean;
}

const path = 'META-INF/manifest.xml';

/** What a package says of itself; null: it has no manifest. Throws ImportFault. */
export async function readManifest(file: string, zip: ZipPackage): Promise<Manifest | null> {
  const { manifest } = openDocumentNames;
  const read: Manifest = { mediaType: null, isEncrypted: false };
  const xml = new XmlStream(`${file}, ${path}`, {
    open: ({ uri, local, attribute }) => {
      if (uri !== manifest) return;
      if (local === 'encryption-data') read.isEncrypted = true;
      if (local === 'file-entry' && attribute(manifest, 'full-path') === '/') {
        read.mediaType = attribute(manifest, 'media-type') ?? null;
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  const found = await zip.read(path, importLimits.manifestBytes, (bytes) => {
    xml.write(bytes);
  });
  if (!found) return null;
  xml.end();
  return read;
}
