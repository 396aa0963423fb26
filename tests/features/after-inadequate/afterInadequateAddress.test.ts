import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { afterInadequateAddress } from '#features/after-inadequate/afterInadequateAddress.ts';
import {
  pathAxisIds,
  pathOpenIds,
  pathOrderIds,
} from '#features/after-inadequate/afterInadequateState.ts';
import { tinyAfterInadequate } from '#tests/support/tinyAfterInadequate.ts';

const codec = afterInadequateAddress(tinyAfterInadequate());

test('the plain address is the plain view', () => {
  const plain = codec.read(new URLSearchParams());
  expect(plain).toEqual({
    judgement: 'overall',
    council: null,
    order: 'longest',
    axis: 'years-since',
    open: null,
    adjusted: [],
  });
  expect(codec.write(plain).toString()).toBe('');
});

test('every state comes back from its address', () => {
  const state = fc.record({
    judgement: fc.constantFrom(...laneIds),
    council: fc.constantFrom(null, 'eastmere', 'norwick', 'old-tarnshire'),
    order: fc.constantFrom(...pathOrderIds),
    axis: fc.constantFrom(...pathAxisIds),
    open: fc.constantFrom(null, ...pathOpenIds),
    adjusted: fc.constant([]),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(codec.read(new URLSearchParams(codec.write(one).toString()))).toEqual(one);
    }),
  );
});

test('what is not known is left out, and said', () => {
  const state = codec.read(new URLSearchParams('judgement=weather&council=skerry-isles&open=all'));
  expect(state).toMatchObject({ judgement: 'overall', council: null, open: null });
  expect(state.adjusted).toEqual([
    'The link asked for the judgement “weather”, which this page does not know. It is left out',
    'The link asked for the council “skerry-isles”, which this page does not know. It is left out',
    'The link asked for the list of councils “all”, which this page does not know. It is left out',
  ]);
});
