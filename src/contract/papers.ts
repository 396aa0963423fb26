import * as v from 'valibot';
import { contractVersion } from './contractVersion.ts';

export const isoDate = v.pipe(
  v.string(),
  v.isoDate(),
  v.description('A calendar day, ISO 8601: 2024-05-16'),
);

/** A date whose source may name only a month or a year: `2026-01-31`, `2026-01` or `2026`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.description('A day, month or year, ISO 8601: 2026-01-31, 2026-01 or 2026'),
);

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//),
  v.description('A web address'),
);

/** What every file of the API carries. */
export const papersEntries = {
  contract: v.pipe(v.literal(contractVersion), v.description('Version of the contract')),
  version: v.pipe(
    v.string(),
    v.minLength(8),
    v.description('Version of the content: changes when, and only when, the data change'),
  ),
  dataAsAt: v.pipe(isoDate, v.description('Reports published up to this day are included')),
};

export const papers = v.object(papersEntries);
export type Papers = v.InferOutput<typeof papers>;
