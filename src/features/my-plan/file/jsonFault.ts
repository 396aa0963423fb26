export interface JsonFault {
  /** Both from 1; columns in UTF-16 units. */
  line: number;
  column: number;
  /** The text ends where more must come. */
  isCut: boolean;
}

const blank = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// Parts between escapes in one go: a long text must not use up the engine's stack.
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

function placeOf(json: string, at: number): JsonFault {
  const lines = json.slice(0, at).split(/\r\n|\r|\n/);
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    isCut: json.slice(at).trim() === '',
  };
}

/**
 * Where a text stops being JSON, as browsers' own messages say it each in another way, or not at
 * all. null: it is JSON.
 */
export function jsonFault(json: string): JsonFault | null {
  let at = 0;
  const skip = (token: RegExp): boolean => {
    token.lastIndex = at;
    if (!token.test(json)) return false;
    at = token.lastIndex;
    return true;
  };
  const skipSign = (signs: string): string => {
    skip(blank);
    const sign = json.charAt(at);
    if (sign === '' || !signs.includes(sign)) return '';
    at += 1;
    return sign;
  };
  const fault = (): JsonFault => {
    const found = placeOf(json, at);
    // A text or word that the end cuts through begins where `at` stands.
    const rest = json.slice(at);
    const isCutText = rest.startsWith('"') && !/[^\\]"|[\r\n]/.test(rest.slice(1));
    const isCutWord =
      rest !== '' && ['true', 'false', 'null'].some((word) => word.startsWith(rest));
    return isCutText || isCutWord || rest === '-' ? { ...placeOf(json, json.length) } : found;
  };

  /** What is open: `{` or `[`. */
  const open: string[] = [];
  let wants: 'value' | 'key' | 'next' = 'value';
  let mayClose = false;
  for (;;) {
    if (wants === 'next') {
      const inside = open.at(-1);
      if (inside === undefined) break;
      const sign = skipSign(inside === '{' ? ',}' : ',]');
      if (sign === '') return fault();
      if (sign === ',') wants = inside === '{' ? 'key' : 'value';
      else open.pop();
      mayClose = false;
    } else {
      if (mayClose && skipSign(open.at(-1) === '{' ? '}' : ']') !== '') {
        open.pop();
        mayClose = false;
        wants = 'next';
        continue;
      }
      mayClose = false;
      skip(blank);
      if (wants === 'key') {
        if (!skip(text) || skipSign(':') === '') return fault();
        wants = 'value';
        continue;
      }
      const opening = skipSign('{[');
      if (opening !== '') {
        open.push(opening);
        mayClose = true;
        wants = opening === '{' ? 'key' : 'value';
      } else if (skip(text) || skip(scalar)) wants = 'next';
      else return fault();
    }
  }
  skip(blank);
  return at === json.length ? null : placeOf(json, at);
}
