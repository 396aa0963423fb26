import type { PictureChoice } from './pictureFile.tsx';
import type { PlacedPicture } from './PlacedPicture.ts';

/** `1200 by 675 pixels`; of print also its millimetres: `112 by 84 mm, 1323 by 992 pixels at 300 dpi`. */
export function pictureSizeInWords(
  { preset, pixels, width, height }: PlacedPicture,
  { format, times }: Pick<PictureChoice, 'format' | 'times'>,
): string {
  const factor = format === 'png' ? times : 1;
  const inPixels = `${pixels.width * factor} by ${pixels.height * factor} pixels`;
  if (preset.paper === null) return inPixels;
  const onPaper = `${preset.paper} by ${Math.round((preset.paper * height) / width)} mm`;
  return format === 'svg'
    ? onPaper
    : `${onPaper}, ${inPixels} at ${preset.resolution * factor} dpi`;
}
