import { describe, expect, it } from 'vitest';
import { checkDraft } from '#features/report-mistake/checkDraft.ts';
import { readLink } from '#features/report-mistake/readLink.ts';
import { restoreDraft } from '#features/report-mistake/restoreDraft.ts';

const draft = restoreDraft({ kind: 'value', about: 'A grade', should: 'Good' });

describe('a report', () => {
  it('is whole with what is wrong and what it should say', () => {
    expect(checkDraft(draft, true)).toEqual({});
  });

  it('asks for the fact where none is named', () => {
    expect(Object.keys(checkDraft({ ...draft, about: ' ' }, false))).toEqual(['about']);
    expect(checkDraft({ ...draft, about: '' }, true)).toEqual({});
  });

  it('asks what is wrong, and only then what it should say', () => {
    expect(Object.keys(checkDraft({ ...draft, kind: null, should: '' }, true))).toEqual(['kind']);
    expect(checkDraft({ ...draft, should: '\n ' }, true)).toEqual({
      should: 'Write what it should say.',
    });
  });

  it('needs no more on a broken link or a double', () => {
    expect(checkDraft({ ...draft, kind: 'link', should: '' }, true)).toEqual({});
    expect(checkDraft({ ...draft, kind: 'duplicate', should: '' }, true)).toEqual({});
  });

  it('says kindly what is no link, and how long is too long', () => {
    expect(checkDraft({ ...draft, where: 'page 3 of the minutes' }, true).where).toMatch(
      /leave it empty and say below/,
    );
    expect(checkDraft({ ...draft, notes: 'x'.repeat(2000) }, true)).toEqual({});
    expect(checkDraft({ ...draft, notes: 'x'.repeat(2001) }, true).notes).toBe(
      'This has 2,001 characters. Shorten it to 2,000.',
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://www.eastmere.example/a?b=c', 'https://www.eastmere.example/a?b=c'],
    [' www.eastmere.example/minutes ', 'https://www.eastmere.example/minutes'],
    ['http://eastmere.example', 'http://eastmere.example'],
  ])('%s is read', (text, address) => {
    expect(readLink(text)).toBe(address);
  });

  it.each(['', 'minutes', 'page 3', 'javascript:alert(1)', 'ftp://eastmere.example', 'https://'])(
    '“%s” is none',
    (text) => {
      expect(readLink(text)).toBeNull();
    },
  );
});

it('a draft left by anyone is repaired: only texts and known choices stay', () => {
  const empty = { kind: null, about: '', should: '', where: '', notes: '' };
  expect(restoreDraft('x')).toEqual(empty);
  expect(restoreDraft(null)).toEqual(empty);
  expect(restoreDraft({ kind: 'mood', should: 3, notes: 'Kept' })).toEqual({
    ...empty,
    notes: 'Kept',
  });
});
