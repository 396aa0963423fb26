import { renderToStaticMarkup } from 'react-dom/server';
import { cleanSvg } from '#shared/export/cleanSvg.ts';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { PictureSvg } from '#shared/export/PictureSvg.tsx';
import { placePicture, type Drawable, type PictureOptions } from '#shared/export/placePicture.ts';

/** The text of a figure's SVG file, made without a browser. */
export function svgText(
  figure: Drawable,
  options: PictureOptions,
  theme: keyof typeof picturePalettes = 'light',
): string {
  return cleanSvg(
    renderToStaticMarkup(
      <PictureSvg
        figure={figure}
        picture={placePicture(figure, options)}
        palette={picturePalettes[theme]}
      />,
    ),
  );
}
