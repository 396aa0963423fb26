import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '#features/my-plan/file/jsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('finds no fault in JSON', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(0, 2, '\t'), (json, space) => {
      expect(jsonFault(JSON.stringify(JSON.parse(json), null, space))).toBeNull();
    }),
  );
});

it('agrees with the engine on whether a changed text is JSON', () => {
  const change = fc.record({
    at: fc.nat(400),
    cut: fc.nat(2),
    put: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', '\n', 'x', ' '),
  });
  fc.assert(
    fc.property(fc.json(), change, (json, { at, cut, put }) => {
      const place = json.length === 0 ? 0 : at % (json.length + 1);
      const text = json.slice(0, place) + put + json.slice(place + cut);
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 1000 },
  );
});

it('finds the end of any JSON that is cut short, and says so', () => {
  const value = fc.array(fc.oneof(fc.string(), fc.boolean(), fc.constant(null)), { minLength: 1 });
  fc.assert(
    fc.property(value, fc.nat(), (one, at) => {
      const json = JSON.stringify(one);
      const cut = json.slice(0, 1 + (at % (json.length - 1)));
      // Within an escape it is not plain that the rest is missing.
      fc.pre(!cut.includes('\\'));
      expect(jsonFault(cut)).toEqual({ line: 1, column: cut.length + 1, isCut: true });
    }),
  );
});
