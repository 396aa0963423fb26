type RichType = 'image/png' | 'text/html' | 'text/plain';

interface RichClipboard {
  /** Whether this browser can copy this at all; what it can't do is not offered. */
  canCopy: (type: RichType) => boolean;
  /** Rejects where the browser does not allow it, and where an entry can't be made. */
  copy: (entries: Partial<Record<RichType, Blob | Promise<Blob>>>) => Promise<void>;
}

/** More than plain text on the clipboard. */
export const richClipboard: RichClipboard = {
  canCopy: (type) => {
    const { clipboard } = navigator as { clipboard?: Partial<Clipboard> };
    if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') return false;
    // Older browsers can't tell; all of them take these three types.
    const { supports } = ClipboardItem as { supports?: (type: string) => boolean };
    return supports === undefined || ClipboardItem.supports(type);
  },
  // Called right in the click with promises: Safari allows no writing once one was waited for.
  copy: (entries) =>
    navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(
          Object.entries(entries).map(([type, entry]) => [type, Promise.resolve(entry)]),
        ),
      ),
    ]),
};
