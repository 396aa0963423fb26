/** A clipboard's item as browsers have it; the test page has none. */
export class ClipboardItemOfTest {
  readonly types: readonly string[];
  readonly #entries: Readonly<Record<string, Blob | string | Promise<Blob | string>>>;

  constructor(entries: Readonly<Record<string, Blob | string | Promise<Blob | string>>>) {
    this.types = Object.keys(entries);
    this.#entries = entries;
  }

  async getType(type: string): Promise<Blob> {
    const entry = await this.#entries[type];
    if (entry === undefined) throw new Error(`There is no ${type}`);
    return typeof entry === 'string' ? new Blob([entry], { type }) : entry;
  }
}
