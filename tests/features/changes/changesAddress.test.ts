import { expect, it } from 'vitest';
import { changesAddress } from '#features/changes/changesAddress.ts';

const codec = changesAddress(['eastmere', 'norwick']);
const read = (query: string) => codec.read(new URLSearchParams(query));

it('reads council and kind, and writes them back', () => {
  const state = read('kind=grades&council=norwick&other=1');
  expect(state).toEqual({ council: 'norwick', kind: 'grades', adjusted: [] });
  expect(codec.write(state).toString()).toBe('council=norwick&kind=grades');
});

it('leaves defaults out', () => {
  expect(read('')).toEqual({ council: null, kind: null, adjusted: [] });
  expect(codec.write(read('')).toString()).toBe('');
});

it('drops what it does not know, and says so', () => {
  const state = read('council=atlantis&kind=weather');
  expect([state.council, state.kind]).toEqual([null, null]);
  expect(state.adjusted).toHaveLength(2);
  expect(state.adjusted[0]).toContain('the council “atlantis”');
  expect(state.adjusted[1]).toContain('the kind of change “weather”');
});
