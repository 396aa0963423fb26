import { renderToStaticMarkup } from 'react-dom/server';
import { cardPreset } from '#shared/export/cardPreset.ts';
import { cleanSvg } from '#shared/export/cleanSvg.ts';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { PictureSvg } from '#shared/export/PictureSvg.tsx';
import { placePicture } from '#shared/export/placePicture.ts';
import { everyFigure, type NamedFigure } from './everyFigure.ts';

export interface DrawnPicture {
  /** Of the figure. */
  name: string;
  preset: string;
  onPaper: boolean;
  /** Of a PNG at 1 times. */
  pixels: { width: number; height: number };
  /** In units of the drawing. */
  width: number;
  svg: string;
  /** Which parts it is to have. */
  has: { title: boolean; notes: boolean; key: boolean };
}

interface PictureKind {
  theme: 'light' | 'dark';
  withTitle: boolean;
}

/** Every how many figures one is drawn dark and without its title. */
const sample = 6;

function drawAll({ name, figure }: NamedFigure, { theme, withTitle }: PictureKind): DrawnPicture[] {
  return [...picturePresets, cardPreset].map((preset) => {
    const picture = placePicture(figure, {
      preset,
      site: 'https://council-inspection-tracker.example',
      withTitle,
    });
    const markup = renderToStaticMarkup(
      <PictureSvg figure={figure} picture={picture} palette={picturePalettes[theme]} />,
    );
    const has = (part: string) => picture.texts.some((text) => text.part === part);
    return {
      name,
      preset: preset.id,
      onPaper: preset.paper !== null,
      pixels: picture.pixels,
      width: picture.width,
      svg: cleanSvg(markup),
      has: { title: withTitle, notes: has('notes'), key: figure.chart.key.length > 0 },
    };
  });
}

/** The figures of the real data as SVG files, at every preset size and as cards. */
export async function drawPictures(): Promise<{
  titled: DrawnPicture[];
  untitled: DrawnPicture[];
}> {
  const figures = await everyFigure();
  return {
    titled: figures.flatMap((one) => drawAll(one, { theme: 'light', withTitle: true })),
    untitled: figures
      .filter((_, at) => at % sample === 0)
      .flatMap((one) => drawAll(one, { theme: 'dark', withTitle: false })),
  };
}
