import { textWidth } from '#shared/format/textWidth.ts';
import type { Chart } from '#shared/export/TakeAway.ts';
import type { actionsByTiming } from './actionsByTiming.ts';
import { timingGroupWords } from './timingGroupWords.ts';
import { TimingMarks } from './TimingMarks.tsx';

const row = { least: 22, most: 60 };
const between = { least: 8, most: 26 };
const leastBar = 3;
/** Under the last bar. */
const foot = 8;

/** Where actions stand as bars, for a picture of any size. They have their names: there is no key. */
export function timingChart(counted: ReturnType<typeof actionsByTiming>): Chart {
  return {
    shape: 'wide',
    key: [],
    place: ({ width, height: free }) => {
      const room = free === null ? null : free - foot;
      const text = width < 480 ? 12.5 : 14.5;
      const steps = Math.max(1, counted.length - 1);
      const each =
        room === null ? row.least : (room - between.least * steps) / Math.max(1, counted.length);
      const height = Math.floor(Math.min(row.most, Math.max(row.least, each)));
      const left = room === null ? 0 : (room - height * counted.length) / steps;
      const gap = Math.floor(Math.min(between.most, Math.max(between.least, left)));
      const widest = Math.max(
        0,
        ...counted.map(({ group }) => textWidth(timingGroupWords[group], text)),
      );
      const most = Math.max(1, ...counted.map(({ count }) => count));
      const labels = Math.ceil(widest) + 10;
      const longest = width - labels - 8 - textWidth(most.toLocaleString('en-GB'), text, 700) - 2;
      const rows = counted.map(({ group, count }, at) => ({
        group,
        count,
        y: at * (height + gap),
        width: Math.max(leastBar, Math.round((count / most) * longest)),
      }));
      return {
        width,
        height: rows.length * height + gap * (counted.length - 1) + foot,
        marks: <TimingMarks rows={rows} labels={labels} height={height} text={text} />,
      };
    },
  };
}
