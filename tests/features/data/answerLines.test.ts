import { expect, test } from 'vitest';
import { answerLines } from '#features/data/answerLines.ts';
import { snippets } from '#features/data/snippets.ts';

test('JSON is laid out, and cut after so many lines', () => {
  expect(answerLines('{"a":[1,2]}', true, 10)).toEqual({
    shown: '{\n  "a": [\n    1,\n    2\n  ]\n}',
    lines: 6,
    isCut: false,
  });
  expect(answerLines('{"a":[1,2]}', true, 2)).toEqual({
    shown: '{\n  "a": [',
    lines: 6,
    isCut: true,
  });
});

test('a calendar is shown line by line as it is; a last line end is no line', () => {
  expect(answerLines('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', false, 10)).toEqual({
    shown: 'BEGIN:VCALENDAR\nEND:VCALENDAR',
    lines: 2,
    isCut: false,
  });
});

test('what says it is JSON and is not is shown as it came', () => {
  expect(answerLines('<p>Sorry</p>', true, 10).shown).toBe('<p>Sorry</p>');
});

test('one endless line is cut too', () => {
  const { shown } = answerLines('x'.repeat(1000), false, 10);
  expect(shown).toBe(`${'x'.repeat(400)}…`);
});

test('a script reads JSON as JSON and a calendar as text', () => {
  expect(snippets('https://site.example/a.json')).toEqual({
    curl: "curl 'https://site.example/a.json'",
    script:
      "const response = await fetch('https://site.example/a.json');\nconst answer = await response.json();",
  });
  expect(snippets('https://site.example/a.ics').script).toContain('response.text()');
});
