import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './openPage.ts';
import { untilStarted } from './untilStarted.ts';

/** A page of the national picture, as a reader uses it. */
export class NationalPage {
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }

  async open(path: string): Promise<void> {
    await openPage(this.page, path);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The figure in a part of the page, by the part's id. */
  figure(part: string): Locator {
    return this.page.locator(`#${part}`).getByRole('figure');
  }

  /** Opens the table of a figure and gives it. */
  async table(part: string): Promise<Locator> {
    const figure = this.figure(part);
    await figure.getByRole('tab', { name: 'Table' }).click();
    const table = figure.getByRole('tabpanel', { name: 'Table' }).getByRole('table');
    await expect(table).toBeVisible();
    return table;
  }

  field(label: string): Locator {
    return this.main.getByRole('combobox', { name: label, exact: true });
  }

  async choose(label: string, option: string): Promise<void> {
    if (!(await this.field(label).isVisible())) {
      await this.main.getByText(/^More choices/).click();
    }
    await this.field(label).selectOption({ label: option });
  }

  /** The line that tells how many fit what is chosen. */
  get result(): Locator {
    return this.main.getByRole('status').filter({ hasText: /^(Counted|Showing)/ });
  }

  /** What an address asked for and could not have. */
  get notices(): Locator {
    return this.main.getByRole('status').filter({ hasText: 'Not quite what the link asked for' });
  }

  /** A number that opens, by its name in the address. */
  number(name: string): Locator {
    return this.main.locator(`[data-behind="${name}"]`);
  }

  /** The councils behind the number that is open. */
  get behind(): Locator {
    const close = this.page.getByRole('button', { name: 'Close this list' });
    return this.main.getByRole('region').filter({ has: close }).last();
  }

  get behindTitle(): Locator {
    return this.behind.getByRole('heading', { level: 3 });
  }

  get councilsBehind(): Locator {
    return this.behind.getByRole('listitem').getByRole('link');
  }

  /**
   * What is shown stands in the address, and is there again for whoever opens it. `address`: path
   * and query.
   */
  async expectKept(address: string, check: () => Promise<void>): Promise<void> {
    const { origin } = new URL(this.page.url());
    await expect(this.page).toHaveURL(origin + address);
    await check();
    await this.page.reload();
    await untilStarted(this.page);
    await check();
    await expect(this.page).toHaveURL(origin + address);
  }
}
