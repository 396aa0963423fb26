import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenOf } from '#domain/changes/seenOf.ts';
import { emptyFollowed, type FollowedList } from '#features/following/followedRecord.ts';
import { restoreFollowed } from '#features/following/restoreFollowed.ts';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';

const eastmere = {
  id: 'eastmere',
  name: 'Eastmere',
  followedOn: '2026-09-01',
  seen: { on: '2026-09-02', council: seenOf(imaginaryCouncil()) },
};
const valeOfTarn = { id: 'vale-of-tarn', name: 'Vale of Tarn', followedOn: null, seen: null };
const whole: FollowedList = {
  format: 1,
  councils: [eastmere, valeOfTarn],
  meeting: '2026-07-14',
  aside: [],
};

it('nothing kept is an empty list, and a whole list is kept as it is', () => {
  expect(restoreFollowed(undefined)).toEqual({ list: emptyFollowed, lost: [] });
  expect(restoreFollowed(structuredClone(whole))).toEqual({ list: whole, lost: [] });
});

describe('a damaged list', () => {
  it('keeps the councils that can be read, and is set aside as it was', () => {
    const damaged = {
      ...whole,
      councils: [eastmere, 7, { id: 'vale-of-tarn', seen: 'yesterday' }, { name: 'No id' }],
      meeting: '2026-02-30',
    };
    const { list, lost } = restoreFollowed(damaged);
    expect(list.councils).toEqual([eastmere, valeOfTarn]);
    expect(list.meeting).toBeNull();
    expect(lost).toEqual([
      'an entry that names no council',
      'what you had seen of Vale of Tarn',
      'an entry that names no council',
      'the date of the meeting',
    ]);
    expect(list.aside).toEqual([damaged]);
  });

  it('of another shape altogether is lost, not thrown away', () => {
    for (const damaged of ['eastmere', 4, true, ['eastmere']]) {
      expect(restoreFollowed(damaged)).toEqual({
        list: { ...emptyFollowed, aside: [damaged] },
        lost: ['the whole list'],
      });
    }
  });

  it('set aside stays aside, the three newest', () => {
    const { list } = restoreFollowed({ ...whole, meeting: 'soon', aside: ['a', 'b', 'c'] });
    expect(list.aside.slice(0, 2)).toEqual(['b', 'c']);
    expect(list.aside).toHaveLength(3);
  });

  it('with a council twice has it once', () => {
    const { list, lost } = restoreFollowed({ ...whole, councils: [eastmere, eastmere] });
    expect(list.councils).toEqual([eastmere]);
    expect(lost).toEqual([]);
  });
});

it('a list of another version keeps what is understood and says so', () => {
  const { list, lost } = restoreFollowed({ ...whole, format: 2, colour: 'blue' });
  expect(list.councils).toEqual(whole.councils);
  expect(lost).toEqual(['what another version of this site had added']);
});

it('what had been seen in another format is named, and its council kept', () => {
  const older = { ...eastmere, seen: { on: '2026-09-02', council: { format: 0 } } };
  const { list, lost } = restoreFollowed({ ...whole, councils: [older] });
  expect(list.councils).toEqual([{ ...eastmere, seen: null }]);
  expect(lost).toEqual(['what you had seen of Eastmere']);
});

it('whatever is kept, a list comes out that is kept whole the next time', () => {
  const kept = fc.oneof(
    fc.anything(),
    fc.record({
      format: fc.constantFrom(1, 2, 'one'),
      councils: fc.oneof(
        fc.anything(),
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ id: fc.constantFrom('eastmere', 'x y'), seen: fc.anything() }),
          ),
        ),
      ),
      meeting: fc.oneof(fc.anything(), fc.constant('2026-07-14')),
      aside: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(kept, (value) => {
      const { list } = restoreFollowed(value);
      expect(restoreFollowed(list)).toEqual({ list, lost: [] });
    }),
  );
});
