import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveBlob } from '#shared/export/saveBlob.ts';
import { countObjectUrls } from '#tests/support/countObjectUrls.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('hands over the file under its name, then gives its address back', async () => {
  const open = countObjectUrls();
  const saved: { name: string; blob: Blob | undefined }[] = [];
  const take = (event: MouseEvent) => {
    const link = event.target as HTMLAnchorElement;
    saved.push({ name: link.download, blob: open.get(link.href) });
    event.preventDefault();
  };
  document.addEventListener('click', take);
  saveBlob('eastmere.csv', new Blob(['a,b']));
  document.removeEventListener('click', take);

  expect(saved.map(({ name }) => name)).toEqual(['eastmere.csv']);
  expect(await saved[0]?.blob?.text()).toBe('a,b');
  expect(document.querySelector('a')).toBeNull();
  expect(open.size).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(open.size).toBe(0);
});
