import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('an empty cell where something must be', () => {
  expect(
    messagesAfter('error', ['themes.csv', 'pathway-plans,Pathway plans', 'pathway-plans,']),
  ).toEqual(['themes.csv:5 label: found an empty cell; expected text; mend: fill in the cell']);
});

test('an id with capitals, a rank in words, an address without its protocol', () => {
  const messages = messagesAfter(
    'error',
    ['sources.csv', 'imagination,', 'Imagination,'],
    ['statistical-neighbours.csv', 'norwick,2,', 'norwick,two,'],
    ['councils.csv', 'https://www.norwick.example', 'www.norwick.example'],
  );
  expect(messages).toEqual([
    'councils.csv:4 website: found "www.norwick.example"; expected a web address that begins with https:// or http://, or nothing; mend: write the whole address',
    'statistical-neighbours.csv:7 rank: found "two"; expected a whole number, 0 or more; mend: write the number in digits',
    'sources.csv:2 source_id: found "Imagination"; expected an id of lower-case letters, digits and hyphens; mend: write the id that way, and the same wherever it is referred to',
  ]);
});

test('a list of themes with one of them twice', () => {
  const messages = messagesAfter('error', [
    'improvement-areas.csv',
    'front-door;early-help',
    'front-door;front-door',
  ]);
  expect(messages).toEqual([
    'improvement-areas.csv:3 themes: found "front-door;front-door"; expected ids of themes.csv parted by semicolons, none twice; mend: write each id once, parted by a semicolon without spaces',
  ]);
});
