import { expect, type Locator, type Page } from '@playwright/test';
import type { KeptPlan } from '#features/my-plan/keptPlan.ts';
import type { OwnPlan } from '#features/my-plan/ownPlan.ts';
import { keptValues } from './keptValues.ts';
import { openPage } from './openPage.ts';
import { ownPlans } from './ownPlans.ts';
import { savedFile, type SavedFile } from './savedFile.ts';

/** The page of a reader's own plan, as a reader uses it. */
export class MyPlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** With what an earlier visit left in the browser; null: nothing. */
  async open(plan: OwnPlan | null = null, path = '/my-plan'): Promise<void> {
    if (plan !== null) await keptValues.write(this.page, ownPlans.kept(plan));
    await openPage(this.page, path);
    if (plan !== null) await expect(this.button('Undo')).toBeVisible();
    else await expect(this.button('Start an empty plan')).toBeEnabled();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** An action's row. */
  action(title: string): Locator {
    return this.page.getByRole('group', { name: title, exact: true });
  }

  /** What unfolds the rest of an action: question, note, evidence. */
  unfold(title: string): Locator {
    return this.action(title).getByRole('button', { name: /^Question, note/ });
  }

  get actions(): Locator {
    return this.page.getByRole('main').locator('li [role="group"]');
  }

  /** A question of the page, or a notice with choices. */
  question(title: string): Locator {
    return this.page.getByRole('group', { name: title });
  }

  /** A notice, told by the beginning of its words. */
  notice(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  async chooseFile(name: string, content: string | Buffer): Promise<void> {
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await this.page
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** The part that shows what a file holds before it is taken. */
  get preview(): Locator {
    return this.page.getByRole('region', { name: /^Before anything is taken/ });
  }

  async save(button: string): Promise<SavedFile> {
    return savedFile(this.page, () => this.button(button).click());
  }

  /** The record that the browser keeps; undefined: none. */
  async kept(): Promise<KeptPlan | undefined> {
    return (await keptValues.read(this.page))['own-plan'] as KeptPlan | undefined;
  }

  /** Waits until the browser keeps a plan of which this holds. */
  async untilKept(fits: (plan: OwnPlan) => boolean, timeout = 7_000): Promise<void> {
    await expect
      .poll(
        async () => {
          const record = await this.kept();
          return record !== undefined && fits(record.plan);
        },
        { timeout },
      )
      .toBe(true);
  }
}
