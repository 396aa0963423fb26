import { expect, type Locator, type Page } from '@playwright/test';
import type { FollowedList } from '#features/following/followedRecord.ts';
import { keptValues } from './keptValues.ts';
import { openPage } from './openPage.ts';

const names = {
  bury: 'Bury',
  'cheshire-east': 'Cheshire East',
  trafford: 'Trafford',
} as const;

type CouncilId = keyof typeof names;

/** The page of the councils a reader follows, as a reader uses it. */
export class FollowingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** With what an earlier visit, on 2 September 2026, left in the browser. */
  async open(ids: readonly CouncilId[] = [], meeting: string | null = null): Promise<void> {
    if (ids.length > 0) {
      const councils = ids.map((id) => ({
        id,
        name: names[id],
        followedOn: '2026-09-02',
        seen: null,
      }));
      const followed: FollowedList = { format: 1, councils, meeting, aside: [] };
      await keptValues.write(this.page, { followed });
    }
    await openPage(this.page, '/following');
    await expect(this.page.getByText('Reading your list…')).toHaveCount(0);
  }

  council(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  get councils(): Locator {
    return this.page.getByRole('article');
  }

  /** A group of changes of a council. */
  changes(council: string, title: string | RegExp): Locator {
    const heading = this.page.getByRole('heading', { level: 4, name: title });
    return this.council(council).locator('div', { has: heading }).last();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  notice(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  async add(name: string): Promise<void> {
    await this.page.getByLabel('Add a council').selectOption({ label: name });
    await this.page.getByRole('main').getByRole('button', { name: 'Follow', exact: true }).click();
    await expect(this.council(name)).toBeVisible();
  }

  async sinceMeeting(day: string): Promise<void> {
    await this.page.getByLabel('Since a meeting on').fill(day);
    await this.button('Show').click();
  }

  /** Ids the browser keeps, in their order; null: no list. */
  async kept(): Promise<readonly string[] | null> {
    const list = (await keptValues.read(this.page))['followed'] as FollowedList | undefined;
    return list === undefined ? null : list.councils.map(({ id }) => id);
  }
}
