import type { Chart } from '#shared/export/TakeAway.ts';
import { sharedThemesLayout } from './sharedThemesLayout.ts';
import { SharedThemesMarks } from './SharedThemesMarks.tsx';
import type { SharedThemesView } from './sharedThemesView.ts';

/** So many rows stand beside the words of a wide picture, where their text can be larger. */
const tallFrom = 9;

/** The matrix of shared themes as a drawing of any size; its signs are told in the notes. */
export function sharedThemesChart(view: SharedThemesView): Chart {
  return {
    shape: view.shared.length >= tallFrom ? 'tall' : 'wide',
    key: [],
    place: (room) => {
      // Rows move together before text becomes smaller.
      const loose = sharedThemesLayout(view, { ...room, condensed: false });
      const isTooHigh = room.height !== null && loose.height > room.height;
      const placed = isTooHigh ? sharedThemesLayout(view, { ...room, condensed: true }) : loose;
      const { width, height } = placed;
      return { width, height, marks: <SharedThemesMarks placed={placed} /> };
    },
  };
}
