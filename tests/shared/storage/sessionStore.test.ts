import { afterEach, expect, it, vi } from 'vitest';
import { sessionStore } from '#shared/storage/sessionStore.ts';

afterEach(() => {
  vi.restoreAllMocks();
  window.sessionStorage.clear();
});

it('keeps a value under its key until it is removed', () => {
  expect(sessionStore.read('a')).toBeUndefined();
  expect(sessionStore.write('a', { text: 'Draft' })).toBe(true);
  expect(sessionStore.read('a')).toEqual({ text: 'Draft' });
  sessionStore.remove('a');
  expect(sessionStore.read('a')).toBeUndefined();
});

it('reads nothing from what is damaged', () => {
  window.sessionStorage.setItem('a', '{"text": "Dra');
  expect(sessionStore.read('a')).toBeUndefined();
});

it('fails nothing where the browser keeps nothing', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(sessionStore.read('a')).toBeUndefined();
  expect(sessionStore.write('a', 1)).toBe(false);
  expect(() => {
    sessionStore.remove('a');
  }).not.toThrow();
});
