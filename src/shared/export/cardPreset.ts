import type { PicturePreset } from './picturePresets.ts';

/** The size of the picture that other sites show with a link: small, so its text is large. */
export const cardPreset: PicturePreset = {
  id: 'card',
  label: 'Card',
  width: 1200,
  height: 630,
  resolution: 96,
  paper: null,
  scale: { most: 1.7, least: 0.9 },
  notes: false,
};
