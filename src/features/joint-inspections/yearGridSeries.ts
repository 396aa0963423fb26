import { inspectionPause } from '#domain/inspectionPause.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { AreaData, AreaRow } from './areaData.ts';
import type { AreaStatus } from './areaStatus.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import { notKnown } from './notKnown.ts';
import { yearOf } from './yearOf.ts';

export interface YearGridYear {
  /** `2024`, or that the first day is not known. */
  id: string;
  label: string;
  /** Inspections that started in it. */
  total: number;
}

/** An inspection as a mark of its own. */
export interface YearGridUnit {
  id: string;
  council: string;
  status: AreaStatus;
}

export interface YearGridLane {
  id: string;
  label: string;
  total: number;
  /** One for each year, in their order. */
  cells: readonly { year: string; units: readonly YearGridUnit[] }[];
}

/** Inspections by what they found or looked at, and the year they started in. */
export interface YearGridSeries {
  years: readonly YearGridYear[];
  lanes: readonly YearGridLane[];
  total: number;
  /** Places of the pause on the axis of years: 0 its start, 1 the end of the first year. null: off it. */
  pause: { from: number; to: number } | null;
}

const noYear = 'Start not known';

/** Every year from the first to the last, so that one without an inspection shows; then the unknown. */
function yearIds(rows: readonly AreaRow[]): string[] {
  const found = rows.flatMap(({ inspection }) => (inspection === null ? [] : [yearOf(inspection)]));
  const known = found.filter((year) => year !== notKnown.start).map(Number);
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => `${first + at}`);
  return found.includes(notKnown.start) ? [...years, notKnown.start] : years;
}

/** Where a day is on an axis of whole years that begins with `first`. */
function placeOf(day: string, first: number): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year - first + (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
}

function pauseOn(years: readonly string[]): YearGridSeries['pause'] {
  const known = years.filter((year) => year !== notKnown.start);
  const first = Number(known[0] ?? Infinity);
  const from = Math.max(0, placeOf(inspectionPause.from, first));
  const to = Math.min(known.length, placeOf(inspectionPause.until, first));
  return from < to ? { from, to } : null;
}

function laneLabel(lane: string, { subject }: AreaData): string {
  if (!subject.hasTopics) {
    const status = subject.statusIds.find((id) => id === lane);
    return status === undefined ? lane : areaStatusWords[status].label;
  }
  return lane === notKnown.topic ? 'Topic not known' : sentenceCase(visitTopicWords(lane));
}

/** Lays inspections out in lanes and years. The cells of all lanes add up to all inspections. */
export function yearGridSeries(data: AreaData): YearGridSeries {
  const { subject, rows, topics, dataAsAt } = data;
  const ids = yearIds(rows);
  const byPlace = new Map<string, YearGridUnit[]>();
  const totals = new Map<string, number>();
  let total = 0;
  for (const { council, inspection, status } of rows) {
    if (inspection === null) continue;
    const lane = subject.hasTopics ? (inspection.topic ?? notKnown.topic) : status;
    const year = yearOf(inspection);
    const place = `${lane} ${year}`;
    const units = byPlace.get(place) ?? [];
    units.push({ id: inspection.id, council: council.name, status });
    byPlace.set(place, units);
    for (const key of [lane, year]) totals.set(key, (totals.get(key) ?? 0) + 1);
    total += 1;
  }
  const order = ({ status }: YearGridUnit) => subject.statusIds.indexOf(status);
  const laneIds = subject.hasTopics ? [...topics, notKnown.topic] : subject.statusIds;
  return {
    years: ids.map((id) => ({
      id,
      label: id === notKnown.start ? noYear : id === dataAsAt.slice(0, 4) ? `${id} so far` : id,
      total: totals.get(id) ?? 0,
    })),
    lanes: laneIds
      .filter((lane) => (totals.get(lane) ?? 0) > 0)
      .map((lane) => ({
        id: lane,
        label: laneLabel(lane, data),
        total: totals.get(lane) ?? 0,
        cells: ids.map((year) => ({
          year,
          // What is gravest first, then by name.
          units: (byPlace.get(`${lane} ${year}`) ?? []).sort((a, b) => order(a) - order(b)),
        })),
      })),
    total,
    pause: pauseOn(ids),
  };
}
