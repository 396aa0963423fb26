/**
 * A page that is drawn from the API's lists, with other lists than the site's: JSON by path; null:
 * the site's. `place`: its name in the site's navigation; `ready`: waits until it is drawn.
 */
export async function openListPage(page, address, { answers, place, ready }) {
  // Enters by another page, so that the lists are asked for, not taken from the page's own data.
  await page.goto(`${address}/data-set`, { waitUntil: 'networkidle' });
  if (answers !== null) {
    await page.route('**/api/v1/*.json', (route) => {
      const body = answers.get(new URL(route.request().url()).pathname.slice(1));
      return body === undefined
        ? route.continue()
        : route.fulfill({ contentType: 'application/json', body });
    });
  }
  const navigation = page.getByRole('navigation', { name: 'Site' });
  await navigation.getByRole('link', { name: place }).click();
  await ready(page);
}
