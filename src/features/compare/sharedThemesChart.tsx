import type { Chart } from '#shared/export/TakeAway.ts';
import { sharedThemesLayout } from './sharedThemesLayout.ts';
import { SharedThemesMarks } from './SharedThemesMarks.tsx';
import type { SharedThemesView } from './sharedThemesView.ts';

/** The matrix of shared themes as a drawing of any size; its signs are told in the notes. */
export function sharedThemesChart(view: SharedThemesView): Chart {
  return {
    shape: 'wide',
    key: [],
    place: (room) => {
      const placed = sharedThemesLayout(view, room);
      const { width, height } = placed;
      return { width, height, marks: <SharedThemesMarks placed={placed} /> };
    },
  };
}
