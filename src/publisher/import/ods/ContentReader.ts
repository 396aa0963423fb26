import { quoted } from '#publisher/quoted.ts';
import { columnLetter } from '../columnLetter.ts';
import { ImportFault } from '../ImportFault.ts';
import { importLimits } from '../importLimits.ts';
import type { CellContent, SheetCollector } from '../SheetCollector.ts';
import { shownText } from '../shownText.ts';
import { CellDraft } from './CellDraft.ts';
import { elementKind, type ElementKind } from './elementKind.ts';
import { openDocumentNames } from './openDocumentNames.ts';
import { repeatCount } from './repeatCount.ts';
import type { XmlReader, XmlTag } from './XmlTag.ts';

const { office, table, text: textUri, xlink } = openDocumentNames;

/** Reads the sheets of content.xml into a collector, as the file is told element by element. */
export class ContentReader implements XmlReader {
  readonly #into: SheetCollector;
  readonly #within: ElementKind[] = [];
  /** The row and the column that come next, from 1. */
  #row = 1;
  #column = 1;
  #rowRepeat = 1;
  #cellRepeat = 1;
  #isCovered = false;
  #cell: CellDraft | null = null;
  #filled: (readonly [number, CellContent])[] = [];

  constructor(into: SheetCollector) {
    this.#into = into;
  }

  open(tag: XmlTag): void {
    const kind = this.#kindOf(tag);
    this.#within.push(kind);
    if (kind === 'table') {
      this.#into.startSheet(shownText(tag.attribute(table, 'name') ?? ''));
      this.#row = 1;
    } else if (kind === 'row') {
      this.#column = 1;
      this.#filled = [];
      this.#rowRepeat = this.#repeat(tag, 'number-rows-repeated');
    } else if (kind === 'cell') {
      this.#isCovered = tag.local !== 'table-cell';
      this.#cell = new CellDraft(tag);
      this.#cellRepeat = this.#repeat(tag, 'number-columns-repeated');
    } else if (kind === 'inline' && tag.uri === textUri && tag.local === 'a') {
      this.#cell?.addLink(tag.attribute(xlink, 'href') ?? '');
    } else if (kind === 'gap') {
      this.#add(' ');
    }
  }

  text(text: string): void {
    const kind = this.#within.at(-1);
    if (kind === 'paragraph' || kind === 'inline') this.#add(text);
  }

  close(): void {
    const kind = this.#within.pop();
    if (kind === 'paragraph') this.#add(' ');
    else if (kind === 'cell') this.#endCell();
    else if (kind === 'row') this.#endRow();
  }

  #kindOf({ uri, local }: XmlTag): ElementKind {
    const parent = this.#within.at(-1);
    if (parent !== undefined) return elementKind(parent, uri, local);
    if (uri === office && local === 'document-content') return 'document';
    const found = `a document that begins with ${quoted(local)}`;
    const place = { file: `${this.#into.place}, content.xml` };
    const mend = 'open the file in a spreadsheet and save it as .ods';
    throw new ImportFault(place, found, 'OpenDocument content', mend);
  }

  #add(text: string): void {
    if (this.#isCovered || this.#cell?.add(text) !== false) return;
    const most = importLimits.cellCharacters;
    this.#refuse(`more than ${most} characters in a cell`, `at most ${most}`, 'shorten the cell');
  }

  #endCell(): void {
    const content = this.#isCovered ? null : (this.#cell?.content ?? null);
    if (content !== null) {
      const date = this.#cell?.impossibleDate ?? null;
      if (date !== null) {
        const found = date === '' ? 'an empty date' : `the date ${quoted(date)}`;
        this.#refuse(found, 'a day there is', 'type the date again');
      }
      for (let column = this.#column; column < this.#column + this.#cellRepeat; column += 1) {
        this.#into.checkColumn(this.#row, column);
        this.#filled.push([column, content]);
      }
    }
    this.#column += this.#cellRepeat;
    this.#cell = null;
  }

  #endRow(): void {
    if (this.#filled.length > 0) {
      for (let repeat = 0; repeat < this.#rowRepeat; repeat += 1) {
        this.#into.addRow(this.#row + repeat, this.#filled);
      }
    }
    this.#row += this.#rowRepeat;
  }

  #repeat(tag: XmlTag, name: string): number {
    const written = tag.attribute(table, name);
    const expected = `a count from 1 to ${importLimits.sheetSide}`;
    const mend = 'open the file in a spreadsheet and save it as .ods anew';
    // quoted() calls an empty text an empty cell, which this is not.
    const found = `${name}=${written === '' ? '""' : quoted(written ?? '')}`;
    return repeatCount(written) ?? this.#refuse(found, expected, mend);
  }

  #refuse(found: string, expected: string, mend: string): never {
    const column = columnLetter(this.#column);
    throw new ImportFault(
      { file: this.#into.place, line: this.#row, column },
      found,
      expected,
      mend,
    );
  }
}
