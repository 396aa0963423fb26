const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it is not a folder, or not in one',
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'its disk can only be read',
  ENOSPC: 'its disk is full',
};

/** Why a file or folder could not be read or written, in words for the one who named it. */
export function fileErrorWords(error: unknown): string {
  const { code = '', message = String(error) } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return words[code] ?? message;
}
