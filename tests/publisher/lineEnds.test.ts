import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

// The checks refuse a carriage return, which Git writes on Windows unless it is told not to.
test('Git hands out every text with LF at line ends, on every system', async () => {
  const lines = (await readFile('.gitattributes', 'utf8')).split('\n');
  expect(lines).toContain('* text=auto eol=lf');
  const texts = lines.filter((line) => /^\S+ .*(eol=crlf|-text)/.test(line));
  expect(texts).toEqual([]);
});
