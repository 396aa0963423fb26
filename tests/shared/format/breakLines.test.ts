import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';

describe('breakLines', () => {
  it('breaks between words where the next does not fit', () => {
    // In thousandths: "aa" is 1106, a space 243: "aa aa" is 2455.
    expect(breakLines('aa aa aa', 2500, { size: 1000 })).toEqual(['aa aa', 'aa']);
    expect(breakLines('aa aa aa', 2400, { size: 1000 })).toEqual(['aa', 'aa', 'aa']);
  });

  it('holds words together that a space must not part', () => {
    expect(breakLines('aa aa\u00a0aa', 2500, { size: 1000 })).toEqual(['aa', 'aa\u00a0aa']);
  });

  it('breaks a web address after its slashes', () => {
    const address = 'https://tracker.example/councils/eastmere';
    const lines = breakLines(address, textWidth('https://tracker.example/', 10) + 1, { size: 10 });
    expect(lines).toEqual(['https://tracker.example/', 'councils/eastmere']);
  });

  it('leaves nothing out and makes no line too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z/-]{1,30}$/), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1000, max: 9000 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = breakLines(text, width, { size: 1000 });
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) {
            // One character alone may be wider than a very narrow line; W has 954.
            expect(textWidth(line, 1000)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
