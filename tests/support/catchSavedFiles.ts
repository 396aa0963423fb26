import { onTestFinished } from 'vitest';
import { countObjectUrls } from './countObjectUrls.ts';

interface SavedFile {
  name: string;
  blob: Blob;
}

/** Files the page hands to the reader from here on, in their order: what the links it clicks hold. */
export function catchSavedFiles(): readonly SavedFile[] {
  const open = countObjectUrls();
  const saved: SavedFile[] = [];
  const take = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || !target.hasAttribute('download')) return;
    event.preventDefault();
    const blob = open.get(target.href);
    if (blob !== undefined) saved.push({ name: target.download, blob });
  };
  document.addEventListener('click', take);
  onTestFinished(() => {
    document.removeEventListener('click', take);
  });
  return saved;
}
