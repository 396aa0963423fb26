import { expect } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';

// Counted from the CSV files apart from the app: ILACS reports of improvement-coverage.csv that are
// transcribed in full or in part or name nothing; of each the set of themes its rows of
// improvement-areas.csv carry; years by publication, grades from judgements.csv.

test('the plain address: ranked, and every number agrees with the others', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(pagePaths.themes);
  await expect(themes.heading).toHaveText(
    'What inspectors ask for most: management oversight and supervision, in 171 of 322 reports',
  );
  await expect(themes.result).toContainText(
    'Counted: 322 transcribed reports of 154 councils, published 2018 to 2026.',
  );
  const first = themes.figure('ranking').getByRole('listitem').first();
  await expect(first).toContainText('53%');
  await expect(themes.number('ranking.management-oversight')).toHaveText('171');
  const table = await themes.table('ranking');
  const rows = await cellsOf(table);
  expect(rows).toHaveLength(39);
  expect(rows.slice(1, 6).map(([, ...numbers]) => numbers.slice(0, 5))).toEqual([
    ['171', '53%', '116', '75%', '212'],
    ['146', '45%', '103', '67%', '178'],
    ['121', '38%', '94', '61%', '152'],
    ['112', '35%', '87', '56%', '130'],
    ['82', '25%', '70', '45%', '89'],
  ]);
});

test('the years and the grades add up to the ranking', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(pagePaths.themes);
  await themes.table('over-time');
  await themes.table('by-grade');
  const sumOf = async (start: string) => {
    const texts = await themes.main.locator(`[data-behind^="${start}"]`).allTextContents();
    return texts.reduce((sum, text) => sum + Number(text), 0);
  };
  const oversight = themes.main.locator('[data-behind^="years.management-oversight."]');
  await expect(oversight).toHaveText(['16', '30', '15', '7', '24', '24', '20', '21', '14']);
  await expect(themes.number('grades.management-oversight.inadequate')).toHaveText('34');
  await expect(themes.number('grades.management-oversight.good')).toHaveText('52');
  for (const id of ['management-oversight', 'child-plans', 'neglect', 'other']) {
    const all = Number(await themes.number(`ranking.${id}`).textContent());
    expect(await sumOf(`years.${id}.`), id).toBe(all);
    expect(await sumOf(`grades.${id}.`), id).toBe(all);
  }
  for (const [part, columns] of [
    ['over-time', ['26', '57', '19', '8', '46', '43', '48', '45', '30']],
    ['by-grade', ['71', '127', '78', '35', '11']],
  ] as const) {
    const foot = themes.figure(part).locator('tfoot td');
    await expect(foot, part).toHaveText(columns);
    expect(columns.reduce((sum, text) => sum + Number(text), 0)).toBe(322);
  }
});

const choices = [
  {
    label: 'Count',
    option: 'Councils',
    query: '?by=councils',
    headline: /: management oversight and supervision, of 116 of 154 councils$/,
    counted: '322 transcribed reports of 154 councils',
  },
  {
    label: 'From',
    option: '2025',
    query: '?since=2025',
    headline: /: management oversight and supervision, in 35 of 75 reports$/,
    counted: '75 transcribed reports of 75 councils, published since 2025',
  },
  {
    label: 'To',
    option: '2019',
    query: '?until=2019',
    headline: /: plans for children, in 50 of 83 reports$/,
    counted: '83 transcribed reports of 83 councils, published until 2019',
  },
  {
    label: 'Region',
    option: 'London',
    query: '?region=London',
    headline: /: management oversight and supervision, in 31 of 69 reports$/,
    counted: '69 transcribed reports of 33 councils, published 2018 to 2026, of councils in London',
  },
  {
    label: 'Kind of theme',
    option: 'Care leavers',
    query: '?group=Care+leavers',
    headline:
      /^Most asked on “Care leavers”: care leaver support and pathway plans, in 121 of 322 reports$/,
    counted: '322 transcribed reports of 154 councils',
  },
  {
    label: 'Grade',
    option: 'Inadequate',
    query: '?grade=inadequate',
    headline: /: management oversight and supervision, in 34 of 35 reports$/,
    counted: '35 transcribed reports of 33 councils',
  },
  {
    label: 'Asked under',
    option: 'Care leavers',
    query: '?area=care-leavers',
    headline: /: care leaver support and pathway plans, in 108 of 322 reports$/,
    counted: '322 transcribed reports of 154 councils',
  },
] as const;

for (const { label, option, query, headline, counted } of choices) {
  test(`${label}: ${option}, in the address and after it`, async ({ page }) => {
    const themes = new NationalPage(page);
    await themes.open(pagePaths.themes);
    await themes.choose(label, option);
    await themes.expectKept(`/themes${query}`, async () => {
      await expect(themes.heading).toHaveText(headline);
      await expect(themes.result).toContainText(`Counted: ${counted}`);
      await expect(themes.field(label).locator('option:checked')).toHaveText(option);
    });
    await page.goBack();
    await expect(themes.heading).toHaveText(/, in 171 of 322 reports$/);
    await expect(page).toHaveURL(/\/themes$/);
  });
}

test('the judgement whose grades count, chosen above or at the figure', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(`${pagePaths.themes}?grade=inadequate`);
  const figure = themes.figure('by-grade');
  await figure.locator('label').filter({ hasText: 'Help and protection' }).click();
  await themes.expectKept('/themes?grade=inadequate&judgement=help-and-protection', async () => {
    await expect(themes.heading).toHaveText(/, in 27 of 28 reports$/);
    await expect(themes.field('for').locator('option:checked')).toHaveText('Help and protection');
    await expect(figure.getByRole('radio', { name: 'Help and protection' })).toBeChecked();
    // Of every grade, whichever is chosen: 27 of the 28 inadequate are asked, as above.
    await expect(figure).toContainText('by grade for help and protection');
  });
  await themes.choose('for', 'Overall effectiveness');
  await expect(figure.getByRole('radio', { name: 'Overall effectiveness' })).toBeChecked();
  await expect(page).toHaveURL(/\/themes\?grade=inadequate$/);
});

test('the order: by share, by areas for improvement, by kind, by name', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(pagePaths.themes);
  const names = themes.figure('ranking').locator('ol > li a[href*="/themes/"]');
  await expect(names.nth(4)).toHaveText('Exploitation and missing children');
  const orders = [
    // 91 areas for improvement, in 80 reports.
    ['Most areas for improvement first', 'areas', 4, 'Case records and systems'],
    ['By kind of theme', 'group', 0, 'Care leaver support and pathway plans'],
    ['By name', 'name', 0, 'Allegations against adults in positions of trust'],
  ] as const;
  for (const [option, sort, place, name] of orders) {
    await themes.choose('Order', option);
    await themes.expectKept(`/themes?sort=${sort}`, async () => {
      await expect(names.nth(place)).toHaveText(name);
      // Another order is no filter: nothing is left out, and there is nothing to clear.
      await expect(names).toHaveCount(38);
      await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
    });
  }
});

test('choices together, nothing that fits, and all cleared', async ({ page }) => {
  const themes = new NationalPage(page);
  // Eight reports came out in 2021, none of them in London.
  await themes.open(`${pagePaths.themes}?since=2021&until=2021`);
  await expect(themes.result).toContainText('Counted: 8 transcribed reports of 8 councils');
  await themes.choose('Region', 'London');
  await expect(page.getByText('No transcribed report fits')).toBeVisible();
  await expect(themes.heading).toHaveText('No transcribed report asks for what is chosen');
  await expect(themes.figure('ranking')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(themes.result).toContainText('Counted: 322 transcribed reports');
  await expect(themes.result).toBeFocused();
  await expect(page).toHaveURL(/\/themes$/);
  await expect(themes.field('From').locator('option:checked')).toHaveText('The first');
});

test('a last year before the first lets the first go', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(`${pagePaths.themes}?since=2025`);
  await themes.choose('To', '2019');
  await themes.expectKept('/themes?until=2019', async () => {
    await expect(themes.field('From').locator('option:checked')).toHaveText('The first');
  });
});

test('numbers open into their councils, and close to where the reader was', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(pagePaths.themes);
  await themes.table('over-time');
  await themes.table('by-grade');
  const lists = [
    ['ranking.management-oversight', '116 councils, asked in 171 reports', 116],
    ['years.management-oversight.2021', '7 councils, asked in 7 reports', 7],
    ['grades.management-oversight.inadequate', '32 councils, asked in 34 reports', 32],
  ] as const;
  for (const [name, title, count] of lists) {
    await themes.number(name).click();
    await expect(themes.behindTitle).toContainText(title);
    await expect(themes.behindTitle).toBeFocused();
    await expect(themes.councilsBehind).toHaveCount(count);
    await expect(page).toHaveURL(new RegExp(`\\?open=${name}$`));
    await page.keyboard.press('Escape');
    await expect(themes.number(name)).toBeFocused();
    await expect(themes.behind).toHaveCount(0);
    await expect(page).toHaveURL(/\/themes$/);
  }
  // Of London's 69 reports, 31 of 22 councils asked. A step back closes the list, another one lets
  // the region go.
  await themes.choose('Region', 'London');
  await themes.number('ranking.management-oversight').click();
  await themes.expectKept('/themes?region=London&open=ranking.management-oversight', async () => {
    await expect(themes.behindTitle).toContainText('22 councils, asked in 31 reports');
    await expect(themes.councilsBehind).toHaveCount(22);
  });
  // A link shows the list and leaves the reader at the page's beginning.
  await expect(themes.behindTitle).not.toBeFocused();
  await page.goBack();
  await expect(themes.behind).toHaveCount(0);
  await expect(themes.result).toContainText('of 33 councils');
  await page.goBack();
  await expect(themes.result).toContainText('of 154 councils');
});

test('reports that are not counted are named, and lead to their councils', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(pagePaths.themes);
  const reasons = [
    ['2 reports not transcribed', ['Bournemouth', 'Cumbria']],
    ['1 report transcribed in part', ['Northamptonshire']],
    ['2 reports that name nothing to improve', ['North Lincolnshire', 'Thurrock']],
  ] as const;
  const part = page.getByRole('region', { name: 'What is not counted' });
  for (const [words, names] of reasons) {
    const group = part.getByRole('group').filter({ hasText: words });
    await group.getByText(words).click();
    await expect(group.getByRole('link')).toHaveText(names);
  }
  await expect(part.getByText('173 reports under the single inspection framework')).toBeVisible();
  await part.getByRole('link', { name: 'Cumbria' }).click();
  await expect(page).toHaveURL(/\/councils\/cumbria$/);
});

test('by keyboard alone: a choice, a number, its list and a theme @desktop', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(`${pagePaths.themes}?region=London`);
  await themes.heading.focus();
  // The parts of the page come first, then the five choices.
  await tabTo(page, themes.field('Count'), 6);
  await page.keyboard.press('ArrowDown');
  await expect(themes.heading).toHaveText(/, of 22 of 33 councils$/);
  await expect(themes.field('Count')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Clear filters' }), 8);
  await page.keyboard.press('Enter');
  await expect(themes.result).toBeFocused();
  await tabTo(page, themes.number('ranking.management-oversight'), 4);
  await page.keyboard.press('Enter');
  await expect(themes.behindTitle).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(themes.councilsBehind.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(themes.number('ranking.management-oversight')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/themes\/management-oversight$/);
  await expect(themes.heading).toBeFocused();
});

test('on touch: a number, its list, a council @phone', async ({ page }) => {
  const themes = new NationalPage(page);
  await themes.open(pagePaths.themes);
  await themes.number('ranking.private-fostering').tap();
  await expect(themes.behindTitle).toContainText('54 reports');
  await expect(themes.behindTitle).toBeInViewport();
  await themes.behind.getByRole('link').first().tap();
  await expect(page).toHaveURL(/\/councils\/[a-z-]+$/);
});
