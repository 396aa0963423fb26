const host = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u;

/**
 * An address as people write it: `www.eastmere.example/minutes` -> `https://www.eastmere.example/minutes`.
 * null: it is none.
 */
export function readLink(text: string): string | null {
  const written = text.trim();
  if (written === '' || /\s/.test(written)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return host.test(hostname) ? address : null;
}
