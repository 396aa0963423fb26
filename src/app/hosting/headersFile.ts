import type { HeaderRule } from './HeaderRule.ts';

/** The `_headers` file that Cloudflare Pages, Netlify and their kin read: a pattern, its headers below. */
export const headersFile = {
  name: '_headers',
  write: (rules: readonly HeaderRule[]): string =>
    rules
      .map(({ pattern, headers }) =>
        [
          pattern,
          ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
          '',
        ].join('\n'),
      )
      .join('\n'),
  /** Throws, with the line's number, at a line that is neither a pattern nor a header of one. */
  parse: (text: string): HeaderRule[] => {
    const rules: { pattern: string; headers: Record<string, string> }[] = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      const said = line.trim();
      if (said === '' || said.startsWith('#')) continue;
      if (said.startsWith('/')) {
        rules.push({ pattern: said, headers: {} });
        continue;
      }
      const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(said) ?? [];
      const rule = rules.at(-1);
      if (name === undefined || value === undefined || rule === undefined) {
        throw new Error(`_headers, line ${index + 1}: "${said}" is no header of a pattern`);
      }
      rule.headers[name] = value;
    }
    return rules;
  },
};
