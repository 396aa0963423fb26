import { describe, expect, it } from 'vitest';
import { textWidth } from '#shared/format/textWidth.ts';

describe('textWidth', () => {
  it('adds up what each character moves the next: C 689, o 566, u 581, n 577, c 544, i 248, l 303', () => {
    expect(textWidth('Council', 1000)).toBe(689 + 566 + 581 + 577 + 544 + 248 + 303);
  });

  it('grows with the type size', () => {
    expect(textWidth('ii', 10)).toBeCloseTo((2 * 248 * 10) / 1000);
  });

  it('knows bold type: I 308 and a space 226', () => {
    expect(textWidth('I I', 1000, 700)).toBe(308 + 226 + 308);
  });

  it('takes an accented letter for the one under it', () => {
    expect(textWidth('é', 1000)).toBe(textWidth('e', 1000));
  });

  it('knows the curly apostrophe, which is no ASCII character', () => {
    expect(textWidth('’', 1000)).toBeGreaterThan(150);
    expect(textWidth('’', 1000)).toBeLessThan(350);
  });

  it('takes a character it does not know for wide rather than narrow', () => {
    expect(textWidth('学', 1000)).toBe(900);
  });

  it('has no width for no text', () => {
    expect(textWidth('', 1000)).toBe(0);
  });
});
