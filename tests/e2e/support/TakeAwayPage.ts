import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './openPage.ts';

interface OutFile {
  name: string;
  bytes: Buffer;
}

type Part = 'Picture' | 'Data' | 'Words' | 'Embed' | 'Story pack';

/** A picture as a reader asks for it; what is left out stays as it is in the form. */
interface WantedPicture {
  size?: 'web' | 'wide' | 'square' | 'slide' | 'print-112' | 'print-170';
  colours?: 'Light' | 'Dark';
  format?: 'PNG' | 'SVG';
  times?: 1 | 2 | 4;
  withTitle?: boolean;
  headline?: string;
}

/** The dialog in which a figure or table leaves the site, as a reader uses it. */
export class TakeAwayPage {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
  }

  /** The button of the figure or table in a part of the page, by a CSS selector. */
  button(place: string): Locator {
    return this.page.locator(place).getByRole('button', { name: /^Download or share/ });
  }

  async open(path: string, place: string): Promise<void> {
    await openPage(this.page, path);
    await this.openHere(place);
  }

  async openHere(place: string): Promise<void> {
    await this.button(place).click();
    await expect(this.dialog).toBeVisible();
  }

  get headline(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Headline' });
  }

  /** What is said to have become of the reader's last wish. */
  get outcome(): Locator {
    return this.dialog.getByRole('status');
  }

  /** A table among the data, with its size. */
  table(title: string | RegExp): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: title });
    return this.dialog.getByRole('listitem').filter({ has: heading });
  }

  async part(name: Part): Promise<void> {
    await this.dialog.getByRole('tab', { name, exact: true }).click();
  }

  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name, exact: true }).check();
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
  }

  async want(picture: WantedPicture): Promise<void> {
    const { size, colours, format, times, withTitle, headline } = picture;
    if (size !== undefined) await this.dialog.getByLabel('Size').selectOption(size);
    if (colours !== undefined) await this.choose(colours);
    if (format !== undefined) await this.choose(format === 'SVG' ? 'SVG, for editing' : 'PNG');
    if (times !== undefined) await this.choose(`${times} times`);
    if (withTitle !== undefined) await this.dialog.getByRole('checkbox').setChecked(withTitle);
    if (headline !== undefined) await this.headline.fill(headline);
  }

  /** The file that a button hands out, as it comes to lie on the reader's disk. */
  async save(button: 'Save picture' | 'Save data' | 'Save story pack'): Promise<OutFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(button)]);
    const name = download.suggestedFilename();
    await expect(this.outcome).toContainText(`Saved ${name}`);
    return { name, bytes: await readFile(await download.path()) };
  }

  async savePicture(picture: WantedPicture): Promise<OutFile> {
    await this.want(picture);
    return this.save('Save picture');
  }
}
