import { useId } from 'react';
import { timeStops } from '#domain/timeStops.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './TimeControl.module.css';

interface TimeControlProps {
  on: string;
  dataAsAt: string;
  onMove: (day: string) => void;
}

/** Moves the page through time, a year's end at a step. A day of the address's own is a stop too. */
export function TimeControl({ on, dataAsAt, onMove }: TimeControlProps) {
  const id = useId();
  const stops = [...new Set([...timeStops(dataAsAt), on])].sort();
  const place = stops.indexOf(on);
  const step = (by: -1 | 1) => {
    const day = stops[place + by];
    if (day !== undefined) onMove(day);
  };
  return (
    <div className={styles['time']} data-needs-script="">
      <p className={styles['head']}>
        <label htmlFor={id}>As at</label> <strong>{formatDay(on)}</strong>
      </p>
      <div className={styles['row']}>
        <button
          type="button"
          aria-label="A year earlier"
          disabled={place === 0}
          onClick={() => {
            step(-1);
          }}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={place}
          aria-valuetext={formatDay(on)}
          onChange={(event) => {
            const day = stops[event.target.valueAsNumber];
            if (day !== undefined) onMove(day);
          }}
        />
        <button
          type="button"
          aria-label="A year later"
          disabled={place === stops.length - 1}
          onClick={() => {
            step(1);
          }}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div className={styles['ticks']} aria-hidden="true">
        {stops.map((stop, index) => (
          <span key={stop}>{tickLabel(stop, index, stops.length)}</span>
        ))}
      </div>
    </div>
  );
}

/** Every third year's end and the last stop have a label, so that labels never meet. */
function tickLabel(stop: string, index: number, stops: number): string {
  const year = Number(stop.slice(0, 4));
  if (index === stops - 1) return String(year);
  return stop.endsWith('-12-31') && year % 3 === 1 && index < stops - 2 ? String(year) : '';
}
