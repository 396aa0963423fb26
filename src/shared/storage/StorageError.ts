/**
 * `forbidden`: the browser lets this site keep nothing (private browsing, a setting). `full`: there
 * is no room left. `failed`: anything else.
 */
export type StorageFault = 'forbidden' | 'full' | 'failed';

/** Why something could not be kept in, or read from, the browser's storage. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause: unknown) {
    super(`The browser's storage: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** What went wrong, by the names browsers give it. */
export function storageError(cause: unknown): StorageError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return new StorageError('full', cause);
  const refused = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'ReferenceError'];
  return new StorageError(refused.includes(name) ? 'forbidden' : 'failed', cause);
}
