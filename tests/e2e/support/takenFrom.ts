import type { Page } from '@playwright/test';
import { readTakenData, type TakenData } from './readTakenData.ts';
import { TakeAwayPage } from './TakeAwayPage.ts';

interface Taken {
  /** Still open, at its data. */
  takeAway: TakeAwayPage;
  data: TakenData;
}

/** The data of a figure or table in a part of a page, as CSV without a dictionary. */
export async function takenFrom(page: Page, path: string, place: string): Promise<Taken> {
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(path, place);
  await takeAway.part('Data');
  const data = readTakenData(await takeAway.save('Save data'));
  return { takeAway, data };
}
