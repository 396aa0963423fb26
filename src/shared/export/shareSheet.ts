import type { FileOut } from './FileOut.ts';

interface Shared {
  title: string;
  text: string;
  /** Of the view, whole. */
  url: string;
}

interface ShareSheet {
  isThere: () => boolean;
  /** Whether the system takes a picture, not only an address. */
  takesPictures: () => boolean;
  /** Rejects with an `AbortError` where the reader closed the sheet. */
  share: (shared: Shared, file: FileOut | null) => Promise<void>;
}

const asFile = ({ name, blob }: FileOut) => new File([blob], name, { type: blob.type });

/** The system's way to hand something on to another app. */
export const shareSheet: ShareSheet = {
  isThere: () => (navigator as { share?: unknown }).share !== undefined,
  takesPictures: () => {
    const { canShare } = navigator as { canShare?: unknown };
    const probe = { name: 'picture.png', blob: new Blob([], { type: 'image/png' }) };
    return canShare !== undefined && navigator.canShare({ files: [asFile(probe)] });
  },
  share: async (shared, file) => {
    await navigator.share(file === null ? shared : { ...shared, files: [asFile(file)] });
  },
};
