/**
 * Why an answer of the API could not be used:
 * `offline`: no connection; `slow`: no answer in time; `server`: the server failed;
 * `not-found`: there is no such file; `malformed`: not what the contract says;
 * `other-contract`: an older or newer contract than this page speaks.
 */
export type ApiFault = 'offline' | 'slow' | 'server' | 'not-found' | 'malformed' | 'other-contract';

export class ApiError extends Error {
  readonly fault: ApiFault;
  readonly path: string;

  constructor(fault: ApiFault, path: string, detail: string, cause?: unknown) {
    super(`${path}: ${detail}`, { cause });
    this.name = 'ApiError';
    this.fault = fault;
    this.path = path;
  }
}
