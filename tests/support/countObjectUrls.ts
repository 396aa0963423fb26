import { onTestFinished, vi } from 'vitest';

/**
 * Object URLs for the rest of the test: the test page makes none by itself. Gives the files whose
 * addresses are not given back yet, by address.
 */
export function countObjectUrls(): ReadonlyMap<string, Blob> {
  const open = new Map<string, Blob>();
  let made = 0;
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        made += 1;
        open.set(`blob:${made}`, blob);
        return `blob:${made}`;
      }
      static override revokeObjectURL(address: string): void {
        open.delete(address);
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return open;
}
