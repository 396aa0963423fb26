import { SaxesParser } from 'saxes';

/**
 * The text of every element of an XML document, by its name and those it is in: `feed/entry/id`.
 * Throws where the document is not well-formed.
 */
export function xmlElements(xml: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const open: { path: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push({ path: [...(open.length ? [open.at(-1)?.path] : []), name].join('/'), text: '' });
  });
  const add = (text: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const { path = '', text = '' } = open.pop() ?? {};
    texts.set(path, [...(texts.get(path) ?? []), text]);
  });
  parser.write(xml).close();
  return texts;
}
