/**
 * Headers of every address that fits a pattern. A pattern is a path from the host's root in the
 * language that Cloudflare's and Netlify's `_headers` share: `:name` is one whole part of a path, `*`
 * any text.
 */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}
