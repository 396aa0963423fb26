import { describe, expect, it } from 'vitest';
import { readDayWords } from '#shared/format/readDayWords.ts';

const own = { readOn: '2026-12-01' };

describe('the day a row was read', () => {
  it('is its own, or by the day the set was checked, or not recorded', () => {
    expect(readDayWords.of(own, '2026-11-23')).toBe('read 1 December 2026');
    expect(readDayWords.of({}, '2026-11-23')).toBe('read by 23 November 2026');
    expect(readDayWords.of({}, undefined)).toBe('day of reading not recorded');
  });

  it('is said once for a list, of those alone that have none', () => {
    expect(readDayWords.ofList([{}, {}], '2026-11-23')).toBe(
      'All sources were read by 23 November 2026.',
    );
    expect(readDayWords.ofList([{}], '2026-11-23')).toBe(
      'Its source was read by 23 November 2026.',
    );
    expect(readDayWords.ofList([own, {}], '2026-11-23')).toBe(
      'Sources without a day of reading were read by 23 November 2026.',
    );
    expect(readDayWords.ofList([own], '2026-11-23')).toBeNull();
    expect(readDayWords.ofList([], '2026-11-23')).toBeNull();
    expect(readDayWords.ofList([{}], undefined)).toBeNull();
  });
});
