import * as v from 'valibot';
import { isoDate, slug } from '#contract/papers.ts';
import { isRealDay } from '#domain/partialDates.ts';
import { nameFromId } from '#shared/format/nameFromId.ts';
import {
  emptyFollowed,
  followedCouncil,
  followedFormat,
  type FollowedCouncil,
  type FollowedList,
} from './followedRecord.ts';

interface Restored {
  list: FollowedList;
  /** What could not be kept, as it reads after "could not be read:". Empty: nothing was lost. */
  lost: readonly string[];
}

/** Damaged lists that are held on to: the newest ones. */
const mostAside = 3;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function restoreCouncil(kept: unknown, lost: string[]): FollowedCouncil | null {
  const whole = v.safeParse(followedCouncil, kept);
  if (whole.success) return whole.output;
  if (!isRecord(kept) || !v.is(slug, kept['id'])) {
    lost.push('an entry that names no council');
    return null;
  }
  const { id } = kept;
  const { name, followedOn, seen } = followedCouncil.entries;
  const goodName = v.is(name, kept['name']) ? kept['name'] : nameFromId(id);
  const goodDay = v.is(followedOn, kept['followedOn']) ? kept['followedOn'] : null;
  const goodSeen = v.safeParse(seen, kept['seen']);
  if (!goodSeen.success) lost.push(`what you had seen of ${goodName}`);
  return {
    id,
    name: goodName,
    followedOn: goodDay,
    seen: goodSeen.success ? goodSeen.output : null,
  };
}

function restoreMeeting(kept: unknown, lost: string[]): string | null {
  if (kept === null || kept === undefined) return null;
  if (v.is(isoDate, kept) && isRealDay(kept)) return kept;
  lost.push('the date of the meeting');
  return null;
}

function restoreAside(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? (kept as readonly unknown[]) : [];
}

/**
 * Makes a list of whatever is kept under its key: undefined (nothing), this version's, an older or
 * newer one's, or damaged. Keeps what can be kept, names what cannot, and puts a list that could
 * not be read whole aside in the new one. Never throws.
 */
export function restoreFollowed(kept: unknown): Restored {
  if (kept === undefined || kept === null) return { list: emptyFollowed, lost: [] };
  const found = isRecord(kept) ? kept : {};
  const lost: string[] = [];
  if (found['format'] !== followedFormat) {
    lost.push(isRecord(kept) ? 'what another version of this site had added' : 'the whole list');
  }
  const councils = new Map<string, FollowedCouncil>();
  if (Array.isArray(found['councils'])) {
    for (const one of found['councils'] as readonly unknown[]) {
      const council = restoreCouncil(one, lost);
      if (council !== null && !councils.has(council.id)) councils.set(council.id, council);
    }
  } else if (isRecord(kept)) {
    lost.push('the councils on it');
  }
  const meeting = restoreMeeting(found['meeting'], lost);
  const earlier = restoreAside(found['aside']);
  const aside = lost.length === 0 ? earlier : [...earlier, kept].slice(-mostAside);
  return {
    list: { format: followedFormat, councils: [...councils.values()], meeting, aside },
    lost,
  };
}
