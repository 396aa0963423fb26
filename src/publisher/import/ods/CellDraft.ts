import { isRealDay } from '#domain/partialDates.ts';
import { importLimits } from '../importLimits.ts';
import type { CellContent } from '../SheetCollector.ts';
import { shownText } from '../shownText.ts';
import { linkIn } from './linkIn.ts';
import { openDocumentNames } from './openDocumentNames.ts';
import type { XmlTag } from './XmlTag.ts';

const { office, table } = openDocumentNames;
/** Where each type of cell has its value; the other types: `value`. */
const valueAttributes: ReadonlyMap<string, string> = new Map([
  ['date', 'date-value'],
  ['time', 'time-value'],
  ['boolean', 'boolean-value'],
  ['string', 'string-value'],
]);
const decimal = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** A cell of content.xml while it is read: its typed value, and the text inside it as it comes. */
export class CellDraft {
  readonly #type: string | undefined;
  /** The value as it is written, by the type it has. */
  readonly #written: string | undefined;
  readonly #formula: string | undefined;
  readonly #links: string[] = [];
  #text = '';

  constructor(tag: XmlTag) {
    const type = tag.attribute(office, 'value-type');
    this.#type = type;
    if (type !== undefined) {
      this.#written = tag.attribute(office, valueAttributes.get(type) ?? 'value');
    }
    this.#formula = tag.attribute(table, 'formula');
  }

  /** false: the cell has grown too long. */
  add(text: string): boolean {
    this.#text += text;
    return this.#text.length <= importLimits.cellCharacters;
  }

  addLink(address: string): void {
    this.#links.push(address);
  }

  /** A date as it is written that no calendar has; null: none, or a real one. */
  get impossibleDate(): string | null {
    const { day, written } = this.#date;
    return day === null ? written : null;
  }

  /** null: nothing is shown in it. */
  get content(): CellContent | null {
    if (this.#text === '' && this.#written === undefined) return null;
    const { day } = this.#date;
    // Some programs write the value alone and leave it to the reader to show it.
    const text = shownText(this.#text) || shownText(day ?? this.#written ?? '');
    if (text === '') return null;
    const isNumber = this.#type === 'float' || this.#type === 'percentage';
    const number = isNumber && decimal.test(this.#written ?? '') ? Number(this.#written) : null;
    return { text, day, number, address: linkIn(this.#formula, this.#links) };
  }

  get #date(): { day: string | null; written: string | null } {
    const written = this.#type === 'date' ? (this.#written ?? null) : null;
    const [day = '', ...time] = written?.split('T') ?? [];
    return { day: time.length < 2 && isRealDay(day) ? day : null, written };
  }
}
