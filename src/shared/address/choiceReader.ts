/** An address may hold anything; no more of it than this is shown again. */
const longestEcho = 30;

/**
 * Reads one of several known choices from an address. One that is not known is left out: a sentence
 * on it, without its full stop, goes to `adjusted`. `keyWords`: what the keys are called on the page.
 */
export function choiceReader<Key extends string>(
  keyWords: Readonly<Record<Key, string>>,
  adjusted: string[],
) {
  return <Id extends string>(name: Key, text: string | null, ids: readonly Id[]): Id | null => {
    const id = ids.find((one) => one === text);
    if (id === undefined && text !== null && text !== '') {
      adjusted.push(
        `The link asked for the ${keyWords[name]} “${text.slice(0, longestEcho)}”, which this page does not know. It is left out`,
      );
    }
    return id ?? null;
  };
}
