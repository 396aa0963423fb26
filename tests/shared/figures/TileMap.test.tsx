import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TileMap } from '#shared/figures/TileMap.tsx';
import { tileMapSeries, type MapCouncil } from '#shared/figures/tileMapSeries.ts';

function imaginary(count: number): MapCouncil[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `town-${index}`,
    name: `Town ${index}`,
    tile: [index % 40, Math.floor(index / 40)],
    standing: index % 2 === 0 ? 'good' : 'inadequate',
  }));
}

test('each tile has its letter, leads to its council and is no stop for the keyboard', () => {
  const { container } = render(
    <TileMap series={tileMapSeries(imaginary(2))} addressOf={(id) => `/councils/${id}`} />,
  );
  const links = [...container.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/councils/town-0',
    '/councils/town-1',
  ]);
  expect(links.map((link) => link.querySelector('text')?.textContent)).toEqual(['G', 'I']);
  expect(links.map((link) => link.querySelector('title')?.textContent)).toEqual([
    'Town 0: Good',
    'Town 1: Inadequate',
  ]);
  expect(links.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true);
});

test('beyond 600 councils the map is one outline for each standing', () => {
  const { container } = render(<TileMap series={tileMapSeries(imaginary(601))} />);
  expect(container.querySelectorAll('a')).toHaveLength(0);
  const good = container.querySelector('path[data-standing="good"]')?.getAttribute('d') ?? '';
  const inadequate =
    container.querySelector('path[data-standing="inadequate"]')?.getAttribute('d') ?? '';
  expect(good.split('M')).toHaveLength(302);
  expect(inadequate.split('M')).toHaveLength(301);
});

test('each kind of no grade has its own sign, and only "not inspected" is left empty', () => {
  const standings = ['not-judged', 'not-given', 'not-inspected'] as const;
  const councils = imaginary(3).map((council, at) => ({
    ...council,
    standing: standings[at] ?? null,
  }));
  const { container } = render(<TileMap series={tileMapSeries(councils)} />);
  const tiles = [...container.querySelectorAll('a')];
  expect(tiles.map((tile) => tile.querySelector('text')?.textContent)).toEqual(['NJ', '–', '·']);
  // Stroked with round ends: dots are strokes of no length.
  const patterns = tiles.map((tile) => tile.querySelector('path[fill="none"]')?.getAttribute('d'));
  expect(patterns[0]).toMatch(/^(M-?\d+ -?\d+h0)+$/);
  expect(patterns[1]).toMatch(/^(M[-\d.]+ [-\d.]+L[-\d.]+ [-\d.]+)+$/);
  expect(patterns[2]).toBeUndefined();
});

test('the line below names the council under the pointer, without a link to it', async () => {
  const { container } = render(
    <TileMap series={tileMapSeries(imaginary(2))} addressOf={(id) => `/councils/${id}`} />,
  );
  await userEvent.hover(tileOf(container, 'town-1'));
  expect(container.querySelector('p')).toHaveTextContent('Town 1: Inadequate.');
  expect(screen.queryByText('Open Town 1')).not.toBeInTheDocument();
});

test('a first tap names a council with a way to open it, a second opens it', async () => {
  const followed: boolean[] = [];
  const { container } = render(
    <div
      onClick={(event) => {
        followed.push(!event.defaultPrevented);
        event.preventDefault();
      }}
    >
      <TileMap series={tileMapSeries(imaginary(2))} addressOf={(id) => `/councils/${id}`} />
    </div>,
  );
  const user = userEvent.setup();
  const tile = tileOf(container, 'town-0');
  await user.pointer({ keys: '[TouchA]', target: tile });
  expect(followed).toEqual([false]);
  const link = screen.getByText('Open Town 0');
  expect(link).toHaveAttribute('href', '/councils/town-0');
  expect(link).toHaveAttribute('tabindex', '-1');
  await user.pointer({ keys: '[TouchA]', target: tile });
  expect(followed).toEqual([false, true]);
});

function tileOf(container: HTMLElement, id: string): Element {
  const tile = container.querySelector(`[data-council="${id}"]`);
  if (tile === null) throw new Error(`No tile of ${id}`);
  return tile;
}
