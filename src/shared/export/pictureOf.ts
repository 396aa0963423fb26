import type { PlacedPicture } from './PlacedPicture.ts';
import { placePicture, type Drawable } from './placePicture.ts';
import type { PictureSettings } from './usePictureSettings.ts';

interface PictureOf {
  /** With the reader's headline. */
  figure: Drawable;
  /** null: it does not fit, which only a very long headline can bring about. */
  picture: PlacedPicture | null;
}

/** The figure and its picture as the reader wants them, from which both preview and file are drawn. */
export function pictureOf(
  suggested: Drawable,
  { headline, preset, withTitle }: PictureSettings,
  site: string,
): PictureOf {
  const own = headline.replace(/\s+/g, ' ').trim();
  const figure = { ...suggested, headline: own === '' ? suggested.headline : own };
  try {
    return { figure, picture: placePicture(figure, { preset, withTitle, site }) };
  } catch {
    return { figure, picture: null };
  }
}
