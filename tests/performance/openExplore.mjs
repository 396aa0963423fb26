/** Explore with another list of councils than the site's, as JSON; null: the site's. */
export async function openExplore(page, address, councils) {
  // Enters by another page, so that the list is asked for, not taken from the page's own data.
  await page.goto(`${address}/data-set`, { waitUntil: 'networkidle' });
  if (councils !== null) {
    await page.route('**/api/v1/councils.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: councils }),
    );
  }
  await page.getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('slider').waitFor({ timeout: 60_000 });
}
