import { SaxesParser, type SaxesTagNS } from 'saxes';
import { quoted } from '#publisher/quoted.ts';
import { ImportFault } from '../ImportFault.ts';
import { importLimits } from '../importLimits.ts';
import type { XmlReader, XmlTag } from './XmlTag.ts';

const damaged = 'download the file again, or open it in a spreadsheet and save it as .ods anew';

function xmlTag({ uri, local, attributes }: SaxesTagNS): XmlTag {
  const attribute = (ofUri: string, ofLocal: string): string | undefined => {
    for (const name in attributes) {
      const found = attributes[name];
      if (found?.local === ofLocal && found.uri === ofUri) return found.value;
    }
    return undefined;
  };
  return { uri, local, attribute };
}

function decoderFor(first: number | undefined, second: number | undefined): TextDecoder {
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

/**
 * Reads one XML file of a package, piece by piece, and tells a reader what is in it. It has no
 * DTD, no entities of its own and no great depth; past a limit or a fault, it throws ImportFault.
 */
export class XmlStream {
  readonly #file: string;
  readonly #parser = new SaxesParser({ xmlns: true });
  #decoder: TextDecoder | null = null;
  #depth = 0;
  #pieces = 0;
  /** Characters written since the parser last told anything. */
  #silent = 0;

  constructor(file: string, reader: XmlReader) {
    this.#file = file;
    const parser = this.#parser;
    const spoken = (): void => {
      this.#silent = 0;
    };
    const counted = (): void => {
      spoken();
      this.#count();
    };
    parser.on('attribute', () => {
      this.#count();
    });
    parser.on('opentag', (tag) => {
      counted();
      this.#enter();
      reader.open(xmlTag(tag));
    });
    parser.on('closetag', () => {
      spoken();
      this.#depth -= 1;
      reader.close();
    });
    parser.on('text', (text) => {
      spoken();
      reader.text(text);
    });
    parser.on('cdata', (text) => {
      spoken();
      reader.text(text);
    });
    parser.on('comment', counted);
    parser.on('processinginstruction', counted);
    parser.on('doctype', () => {
      this.#fail('a document type (DTD)', 'none: OpenDocument files have none');
    });
    parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
      if (/^utf-(?:8|16(?:le|be)?)$/i.test(encoding)) return;
      this.#fail(`the encoding ${quoted(encoding)}`, 'UTF-8');
    });
    parser.on('error', ({ message }) => {
      const reason = message.replace(/^\d+:\d+: |\.$/g, '').replaceAll('"', "'");
      this.#fail(`broken XML (${quoted(reason)})`, 'well-formed XML');
    });
  }

  write(bytes: Uint8Array): void {
    this.#decoder ??= decoderFor(bytes[0], bytes[1]);
    this.#read(this.#decode(bytes));
  }

  end(): void {
    this.#read(this.#decode(null));
    this.#parser.close();
  }

  #decode(bytes: Uint8Array | null): string {
    try {
      const decoder = (this.#decoder ??= decoderFor(undefined, undefined));
      return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return this.#fail('bytes that are not text', 'UTF-8');
    }
  }

  #read(text: string): void {
    this.#silent += text.length;
    this.#parser.write(text);
    const most = importLimits.xmlPieceCharacters;
    if (this.#silent > most) this.#fail(`a tag or text past ${most} characters`, `at most ${most}`);
  }

  #enter(): void {
    this.#depth += 1;
    const most = importLimits.xmlDepth;
    if (this.#depth > most) this.#fail(`more than ${most} tags inside one another`, 'fewer');
  }

  #count(): void {
    this.#pieces += 1;
    const most = importLimits.xmlPieces;
    if (this.#pieces > most) this.#fail(`more than ${most} tags and attributes`, 'fewer');
  }

  #fail(found: string, expected: string): never {
    const { line, column } = this.#parser;
    const place = { file: this.#file, line, column: `character ${column}` };
    throw new ImportFault(place, found, expected, damaged);
  }
}
