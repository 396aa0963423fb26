export interface Redirect {
  /** Paths from the host's root. */
  from: string;
  to: string;
  status: number;
}

/** The `_redirects` file that Cloudflare Pages, Netlify and their kin read: one redirect a line. */
export const redirectsFile = {
  name: '_redirects',
  write: (redirects: readonly Redirect[]): string =>
    redirects.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join(''),
  /** Throws, with the line's number, at a line that is no redirect from one path to another. */
  parse: (text: string): Redirect[] =>
    text.split(/\r?\n/).flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [, from, to, status] = /^(\/\S*) (\/\S*) (30[12378])$/.exec(line) ?? [];
      if (from === undefined || to === undefined) {
        throw new Error(`_redirects, line ${index + 1}: "${line}" is no redirect`);
      }
      return [{ from, to, status: Number(status) }];
    }),
};
