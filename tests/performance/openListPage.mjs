/**
 * A page that is drawn from the API's lists, with other lists than the site's: JSON by path; null:
 * the site's. `way`: names of the links that lead to it; `ready`: waits until it is drawn. Gives the
 * milliseconds from the last link to the drawn page, its lists asked from this machine.
 */
export async function openListPage(page, address, { answers, way, ready }) {
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
  let from = 0;
  for (const name of way) {
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
    await link.waitFor();
    from = performance.now();
    await link.click();
  }
  await ready(page);
  // To the paint after it.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  );
  return performance.now() - from;
}
