import { expect, it } from 'vitest';
import { wrapText } from '#shared/figures/wrapText.ts';

it('breaks between words and fills each line', () => {
  expect(wrapText('Open twelve flats for care leavers', 12, 9)).toEqual([
    'Open twelve',
    'flats for',
    'care leavers',
  ]);
});

it('breaks a word that is longer than a line, and keeps a short text whole', () => {
  expect(wrapText('accommodation', 6, 9)).toEqual(['accomm', 'odatio', 'n']);
  expect(wrapText('Homes', 12, 2)).toEqual(['Homes']);
});

it('ends in an ellipsis, inside the line, where there is more than it may hold', () => {
  expect(wrapText('Open twelve flats for care leavers', 12, 2)).toEqual([
    'Open twelve',
    'flats for…',
  ]);
  expect(wrapText('abcdef ghijkl', 6, 1)).toEqual(['abcde…']);
});
