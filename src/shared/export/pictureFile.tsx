import type { FileOut } from './FileOut.ts';
import { picturePalettes } from './picturePalettes.ts';
import type { PicturePreset } from './picturePresets.ts';
import { PictureSvg } from './PictureSvg.tsx';
import { type Drawable, placePicture } from './placePicture.ts';
import { pngFile } from './pngFile.ts';
import { svgFile } from './svgFile.tsx';

export interface PictureChoice {
  preset: PicturePreset;
  theme: 'light' | 'dark';
  withTitle: boolean;
  format: 'svg' | 'png';
  /** Of a PNG: how often the preset's width in pixels. */
  times: 1 | 2 | 4;
}

function nameOf(figure: Drawable, { preset, theme, withTitle, format, times }: PictureChoice) {
  const parts = [
    figure.name,
    preset.id,
    theme === 'dark' ? 'dark' : null,
    withTitle ? null : 'untitled',
    format === 'png' && times > 1 ? `${times}x` : null,
  ];
  return `${parts.filter((part) => part !== null).join('-')}.${format}`;
}

/**
 * A figure as a picture file, drawn again at the size that was chosen. `site` is where the site is,
 * without a slash at the end. Throws in plain words where the browser can't make it.
 */
export async function pictureFile(
  figure: Drawable,
  choice: PictureChoice,
  site: string,
): Promise<FileOut> {
  const { preset, theme, withTitle, format, times } = choice;
  const picture = placePicture(figure, { preset, site, withTitle });
  const svg = svgFile(
    <PictureSvg figure={figure} picture={picture} palette={picturePalettes[theme]} />,
  );
  const { width, height } = picture.pixels;
  return {
    name: nameOf(figure, choice),
    blob:
      format === 'svg'
        ? new Blob([svg], { type: 'image/svg+xml' })
        : await pngFile(svg, figure, {
            width: width * times,
            height: height * times,
            resolution: preset.resolution * times,
            site,
          }),
  };
}
