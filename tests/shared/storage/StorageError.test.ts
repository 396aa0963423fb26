import { expect, test } from 'vitest';
import { StorageError, storageError } from '#shared/storage/StorageError.ts';

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
  ['InvalidStateError', 'forbidden'],
  ['AbortError', 'failed'],
])('a browser’s %s is: %s', (name, fault) => {
  const cause = new DOMException('Made up for a test', name);
  const error = storageError(cause);
  expect(error).toBeInstanceOf(StorageError);
  expect(error.fault).toBe(fault);
  expect(error.cause).toBe(cause);
});

test('a browser without IndexedDB forbids; what is no error at all just failed', () => {
  expect(storageError(new ReferenceError('indexedDB is not defined')).fault).toBe('forbidden');
  expect(storageError(null).fault).toBe('failed');
});
