import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 AA and good practice: a line each, with the elements. `coloursOnly`:
 * for another look of a page whose structure has been checked.
 */
export async function violations(page: Page, coloursOnly = false): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Row after row is built alike; all 153 of them take most of a minute.
    .exclude('tbody tr:nth-child(n + 13)');
  const { violations: found, passes } = await (
    coloursOnly ? axe.withRules(colourRules) : axe.withTags(tags)
  ).analyze();
  // A page axe can't see has no violations either.
  if (passes.length < (coloursOnly ? 1 : 10))
    return [`axe could only check ${passes.length} rules`];
  return found.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary = '' }) =>
        [id, help, target.join(' '), failureSummary.replace(/\s+/g, ' ')].join(' | '),
      ),
  );
}
