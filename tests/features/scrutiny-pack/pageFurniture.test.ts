import { expect, it } from 'vitest';
import { pageFurniture } from '#features/scrutiny-pack/pageFurniture.ts';

it('puts the council and the date at the foot of each sheet', () => {
  expect(pageFurniture({ name: 'Vale of Tarn', dataAsAt: '2026-08-20' })).toContain(
    '@bottom-left { content: "Vale of Tarn · data to 20 August 2026 · sources: ',
  );
});

it('lets no name end the text or the style element it stands in', () => {
  const style = pageFurniture({ name: 'a"b\\c</style>', dataAsAt: '2026-08-20' });
  expect(style).toContain('"a\\22 b\\5c c\\3c /style\\3e  · data');
  expect(style).not.toContain('<');
});
