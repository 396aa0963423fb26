const first = (locator) => locator.first();

/** Presses a key. */
export const press = (key) => (page) => page.keyboard.press(key);

/** Clicks the first thing of a role with a name. */
export const click = (role, name) => (page) => first(page.getByRole(role, { name })).click();

/** Chooses one of several that are shown side by side, by its words. */
export const choose = (words) => (page) =>
  first(page.locator('label', { hasText: new RegExp(`^${words}`) })).click();

/** Puts the focus on a list of choices, which the arrow keys then change. */
export const onList = (label) => (page) => first(page.getByLabel(label, { exact: true })).focus();
