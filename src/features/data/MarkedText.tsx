/** A sentence of the dictionary: what stands between backticks is set as code. */
export function MarkedText({ text }: { text: string }) {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
