import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines } from '#shared/format/balanceLines.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';

describe('balanceLines', () => {
  it('leaves no word alone at the end', () => {
    // In thousandths: "aa" is 1106, a space 243: "aa aa aa" is 3804.
    const text = 'aa aa aa aa';
    expect(breakLines(text, 3900, { size: 1000 })).toEqual(['aa aa aa', 'aa']);
    expect(balanceLines(text, 3900, { size: 1000 })).toEqual(['aa aa', 'aa aa']);
  });

  it('leaves one line as it is', () => {
    expect(balanceLines('aa aa', 2500, { size: 1000 })).toEqual(['aa aa']);
  });

  it('needs no more lines, leaves nothing out and makes no line too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 6000, max: 20000 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = balanceLines(text, width, { size: 1000 });
          expect(lines.join(' ')).toBe(text);
          expect(lines.length).toBeLessThanOrEqual(breakLines(text, width, { size: 1000 }).length);
          for (const line of lines) expect(textWidth(line, 1000)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
