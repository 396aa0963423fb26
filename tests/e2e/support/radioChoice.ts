import { expect, type Locator, type Page } from '@playwright/test';

function radio(page: Page, legend: string, label: string): Locator {
  return page
    .getByRole('group', { name: legend, exact: true })
    .getByRole('radio', { name: label, exact: true });
}

/** Chooses by what a reader clicks or touches: the label. */
async function choose(page: Page, legend: string, label: string): Promise<void> {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.locator('label').filter({ hasText: label }).click();
  await expect(radio(page, legend, label)).toBeChecked();
}

/** One of a few choices that all stand in sight as radios. */
export const radioChoice = { radio, choose } as const;
