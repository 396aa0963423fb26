import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catchSavedFiles } from '#tests/support/catchSavedFiles.ts';
import { openTakeAway } from '#tests/support/openTakeAway.tsx';

const site = 'http://localhost:3000';

it('has a part for each way the figure can go, reached by arrows', async () => {
  const page = openTakeAway({
    embedPath: '/embed/councils/eastmere/timeline',
    companions: () => Promise.resolve([]),
  });
  const names = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
  expect(names()).toEqual(['Picture', 'Data', 'Words', 'Embed', 'Story pack']);

  await page.user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Story pack');
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
  await page.user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Data');
});

it('has no picture of a table, and neither code nor pack where there are none', () => {
  openTakeAway({ chart: null });
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Data',
    'Words',
  ]);
});

describe('the words', () => {
  it.each([
    ['the sentences', 'Eastmere had 3 visits in 2026, after 1 in 2020.'],
    ['the short alternative text', 'Bars of visits to Eastmere, 3 of them in 2026.'],
    ['the long alternative text', 'Eastmere had 1 visit in 2020 & 3 in 2026 – “more” than <ever>.'],
    ['the address', `${site}/councils/eastmere?a=1&b=2#visits`],
  ])('copy %s', async (what, text) => {
    const page = openTakeAway();
    await page.part('Words');
    await page.press(`Copy ${what}`);
    expect(await navigator.clipboard.readText()).toBe(text);
    expect(page.outcome()).toHaveTextContent(`Copied ${what}`);
  });

  it('copy the citation in the style that is shown', async () => {
    const page = openTakeAway();
    await page.part('Words');
    await page.choose('BibTeX');
    await page.press('Copy the citation');
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^@misc\{/);
    expect(screen.getByRole('tabpanel').textContent).toContain(copied);
  });

  it('mark the text where the browser does not allow copying', async () => {
    const page = openTakeAway();
    await page.part('Words');
    page.refuseCopying();
    await page.press('Copy the short alternative text');
    expect(page.outcome()).toHaveTextContent('The text is selected: copy it by hand.');
    expect(String(getSelection())).toBe('Bars of visits to Eastmere, 3 of them in 2026.');
  });
});

describe('the code for other pages', () => {
  const embedPath = '/embed/councils/eastmere/timeline';

  it('is live, or frozen at the version that is shown', async () => {
    const page = openTakeAway({ embedPath, about: 'visits to Eastmere' });
    await page.part('Embed');
    const frame = async () => {
      await page.press('Copy the code');
      const html = await navigator.clipboard.readText();
      const found = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
      return [found?.src, found?.title];
    };
    const link = () => screen.getByRole('link', { name: /^Look at the embedded page/ });
    expect(await frame()).toEqual([site + embedPath, 'Visits by year: visits to Eastmere']);
    expect(link()).toHaveAttribute('href', site + embedPath);

    await page.choose('Frozen: as it is now');
    expect(
      screen.getByText(/keeps the data to 20 August 2026 \(version made-up-1\)/),
    ).toBeVisible();
    expect(await frame()).toEqual([
      `${site}${embedPath}?version=made-up-1`,
      'Visits by year: Visits to Eastmere children’s services, 2020 to 2026',
    ]);
    expect(link()).toHaveAttribute('href', `${site}${embedPath}?version=made-up-1`);
  });
});

describe('a story pack', () => {
  it('that can’t be made says so', async () => {
    const saved = catchSavedFiles();
    const page = openTakeAway({
      chart: null,
      companions: () => Promise.reject(new Error('Made up: no connection')),
    });
    await page.part('Story pack');
    await page.press('Save story pack');
    expect(await screen.findByText(/^The story pack could not be made/)).toBe(page.outcome());
    expect(saved).toEqual([]);
  });

  it('is saved as one file', async () => {
    const saved = catchSavedFiles();
    const page = openTakeAway({ chart: null, companions: () => Promise.resolve([]) });
    await page.part('Story pack');
    await page.press('Save story pack');
    expect(await screen.findByText(/^Saved eastmere.*\.zip/)).toBe(page.outcome());
    expect(saved[0]?.name).toMatch(/^eastmere.*-story-pack\.zip$/);
  });
});

describe('sharing', () => {
  function shareWith(share: (data: ShareData) => Promise<void>): void {
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  }
  const endSharing = () => Reflect.deleteProperty(navigator, 'share');

  it('is offered where the system can', () => {
    openTakeAway();
    expect(screen.queryByRole('button', { name: 'Share…' })).not.toBeInTheDocument();
  });

  it.each([
    ['went well', () => Promise.resolve(), 'Shared'],
    ['was closed', () => Promise.reject(new DOMException('Made up', 'AbortError')), 'Not shared'],
    [
      'was not allowed',
      () => Promise.reject(new DOMException('Made up', 'NotAllowedError')),
      'It could not be shared. Save the picture, or copy the address under “Words”.',
    ],
  ])('that %s says so', async (_, share, words) => {
    shareWith(share);
    const page = openTakeAway();
    await page.press('Share…');
    expect(page.outcome()).toHaveTextContent(words);
    endSharing();
  });
});
