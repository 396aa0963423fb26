/** A size of picture that a reader can choose. */
export interface PicturePreset {
  id: string;
  label: string;
  /** Width and, where it is fixed, height, in pixels of a PNG at 1 times. */
  width: number;
  /** null: as high as the figure comes. */
  height: number | null;
  /** Pixels per inch of a PNG at 1 times. */
  resolution: 96 | 300;
  /** Width on paper in millimetres; null: meant for screens. */
  paper: number | null;
  /**
   * Pixels for each unit of the drawing, in which text is 12 to 26 high: the most, which is used
   * where everything fits, and the least at which text can still be read.
   */
  scale: { most: number; least: number };
  /** false: the figure's notes are left to its page, as on a picture that is shown small. */
  notes?: false;
}

const millimetresPerInch = 25.4;

function screen(
  id: string,
  label: string,
  size: readonly [number, number],
  scale: PicturePreset['scale'],
): PicturePreset {
  return { id, label, width: size[0], height: size[1], resolution: 96, paper: null, scale };
}

function paper(id: string, label: string, millimetres: number): PicturePreset {
  // A unit is a CSS pixel, a 96th of an inch: text of 12 units is 9 points on paper.
  const scale = 300 / 96;
  return {
    id,
    label,
    width: Math.round((millimetres / millimetresPerInch) * 300),
    height: null,
    resolution: 300,
    paper: millimetres,
    scale: { most: scale, least: scale },
  };
}

/** The sizes a picture can be saved in. */
export const picturePresets: readonly PicturePreset[] = [
  screen('web', 'Web', [1200, 675], { most: 1.25, least: 0.9 }),
  screen('wide', 'Wide', [1700, 900], { most: 1.65, least: 1.2 }),
  screen('square', 'Square', [1080, 1080], { most: 1.45, least: 1 }),
  screen('slide', 'Slide', [1920, 1080], { most: 2, least: 1.4 }),
  paper('print-112', 'Print, 112 mm wide', 112),
  paper('print-170', 'Print, 170 mm wide', 170),
];
