export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform`. */
  platform: string;
  /** Where Playwright's own browser would be; null: it knows none. */
  own: string | null;
  /** Whether a browser starts from a path. */
  usable: (path: string) => boolean;
}

export function findBrowser(machine: Machine): string | null;
export function findOrInstall(machine: Machine, installs: readonly (() => void)[]): string;
export function isDebianLike(osRelease: string): boolean;
export function getBrowser(): Promise<string>;
