import { screen, within } from '@testing-library/react';
import { PNG } from 'pngjs';
import { expect, it, vi } from 'vitest';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { catchSavedFiles } from '#tests/support/catchSavedFiles.ts';
import { openTakeAway } from '#tests/support/openTakeAway.tsx';
import { serveTypeface } from '#tests/support/serveTypeface.ts';

// There is no canvas here: an empty picture of the size asked for stands in for what it draws.
vi.mock('#shared/export/rasterise.ts', () => ({
  rasterise: (_: string, size: { width: number; height: number }) =>
    Promise.resolve(new Uint8Array(PNG.sync.write(new PNG(size)))),
}));

const site = 'http://localhost:3000';
const preview = () => screen.getByRole('img');

it('is shown with its own words, under names of its own', () => {
  openTakeAway();
  expect(preview()).toHaveAccessibleName(/^Eastmere: visits “rose” to 3 & more/);
  expect(preview()).toHaveTextContent(`${site}/councils/eastmere?a=1&b=2#visits`);
  expect(preview().querySelector('#chart')).toBeNull();
  expect(screen.getByText(/PNG, 1200 by 675 pixels\./)).toBeInTheDocument();
});

it('follows the headline, which can be had back', async () => {
  const { user } = openTakeAway();
  const field = screen.getByRole('textbox', { name: 'Headline' });
  expect(screen.queryByRole('button', { name: /^Back to/ })).not.toBeInTheDocument();

  await user.clear(field);
  expect(preview()).toHaveTextContent('Eastmere: visits “rose” to 3 & more');
  await user.type(field, 'Visits tripled{Enter}in Eastmere');
  expect(preview()).toHaveTextContent('Visits tripled in Eastmere');
  expect(preview()).not.toHaveTextContent('Eastmere: visits “rose”');

  await user.click(screen.getByRole('button', { name: 'Back to the suggested headline' }));
  expect(field).toHaveValue('Eastmere: visits “rose” to 3 & more');
  expect(field).toHaveFocus();
  expect(preview()).toHaveTextContent('Eastmere: visits “rose” to 3 & more');
});

it('has its size told before it is saved, on paper in millimetres too', async () => {
  const page = openTakeAway();
  await page.choose('4 times');
  expect(screen.getByText(/PNG, 4800 by 2700 pixels\./)).toBeInTheDocument();

  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'print-112');
  // 112 mm at 1200 dots per inch: 112 / 25.4 × 300 = 1322.8, so 1323, four times.
  expect(screen.getByText(/112 by \d+ mm, 5292 by \d+ pixels at 1200 dpi\./)).toBeInTheDocument();
  await page.choose('SVG, for editing');
  expect(screen.getByText(/SVG, 112 by \d+ mm, sharp at any size\./)).toBeInTheDocument();
  expect(screen.queryByRole('radio', { name: '4 times' })).not.toBeInTheDocument();
});

it('can be drawn without its title and dark', async () => {
  const page = openTakeAway();
  await page.user.click(screen.getByRole('checkbox', { name: /^Headline and subtitle/ }));
  await page.choose('Dark');
  expect(within(preview()).queryByText(/2020 to 2026/)).not.toBeInTheDocument();
  expect(preview().querySelector('[id$="background"] rect')).toHaveAttribute('fill', '#14181c');
  await page.choose('Light');
});

it('is saved as it is shown, with the reader’s headline, and says so', async () => {
  const saved = catchSavedFiles();
  const page = openTakeAway();
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'square');
  await page.choose('SVG, for editing');
  const field = screen.getByRole('textbox', { name: 'Headline' });
  await page.user.clear(field);
  await page.user.type(field, 'My own headline');
  await page.press('Save picture');
  expect(page.outcome()).toHaveTextContent(
    'Saved eastmere-visits-by-year-square.svg, 1080 by 1080 pixels',
  );
  expect(saved.map(({ name }) => name)).toEqual(['eastmere-visits-by-year-square.svg']);
  const file = new DOMParser().parseFromString(
    (await saved[0]?.blob.text()) ?? '',
    'application/xml',
  );
  expect(file.querySelector('title')?.textContent).toBe('My own headline');
  expect(file.documentElement.textContent).toBe(preview().textContent);
});

it('keeps size and colours for the next figure, not the headline', async () => {
  const first = openTakeAway();
  await first.user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'slide');
  await first.user.type(screen.getByRole('textbox', { name: 'Headline' }), ' indeed');
  first.unmount();
  openTakeAway({ headline: 'Norwick: no visits' });
  expect(screen.getByRole('combobox', { name: 'Size' })).toHaveValue('slide');
  expect(screen.getByRole('textbox', { name: 'Headline' })).toHaveValue('Norwick: no visits');
});

it('says what to do where it can’t be made', async () => {
  const saved = catchSavedFiles();
  const broken: TakeAway['chart'] = {
    shape: 'wide',
    key: [],
    place: () => {
      throw new Error('Made up: no room');
    },
  };
  const page = openTakeAway({ chart: broken });
  expect(screen.getByText(/^This headline is too long for this size/)).toBeInTheDocument();
  await page.press('Save picture');
  expect(page.outcome()).toHaveTextContent('The picture could not be made. Choose another size');
  expect(saved).toEqual([]);
});

it('is not offered for copying where the browser can’t', () => {
  openTakeAway({}, { copiesTextOnly: true });
  expect(screen.getByRole('button', { name: 'Save picture' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Copy image' })).not.toBeInTheDocument();
});

it('is copied as a PNG of its pixels', async () => {
  const page = openTakeAway();
  serveTypeface();
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'web');
  await page.choose('2 times');
  await page.press('Copy image');
  expect(page.outcome()).toHaveTextContent('Copied the picture');
  const [item] = await navigator.clipboard.read();
  const blob = await item?.getType('image/png');
  const png = PNG.sync.read(Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect([png.width, png.height]).toEqual([2400, 1350]);
});
