import path from 'node:path';

const links =
  /\]\(\s*<?(?<inline>[^)\s>]+)|^\s*\[[^\]]+\]:\s*(?<named>\S+)|\b(?:src|href)="(?<tag>[^"]+)"/gm;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;
const fences = /^(?<fence>```|~~~).*?^\k<fence>/gms;

/**
 * Links of a Markdown text to files that are not there. `exists` is asked for paths from the
 * project's root, where a link that begins with a slash starts too. Code between fences is not read; anchors are not followed.
 */
export function linkFaults(
  file: string,
  text: string,
  exists: (path: string) => boolean,
): string[] {
  return [...text.replace(fences, '').matchAll(links)].flatMap(({ groups }) => {
    const link = groups?.['inline'] ?? groups?.['named'] ?? groups?.['tag'] ?? '';
    if (link === '' || elsewhere.test(link)) return [];
    const [address = ''] = link.split(/[#?]/);
    const from = address.startsWith('/') ? '.' : path.posix.dirname(file);
    const target = path.posix.join(from, decodeURIComponent(address));
    return exists(target) ? [] : [`${file}: nothing is at ${link}`];
  });
}
