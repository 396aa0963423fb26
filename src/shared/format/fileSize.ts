const unit = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** A file's size as people read it, by thousands: `449 bytes`, `48.4 kB`, `1.47 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${unit.format(bytes / 1000)} kB` : `${unit.format(bytes / 1e6)} MB`;
}
