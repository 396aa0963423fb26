import { lazy, useState, type ComponentType } from 'react';

/** A part of a page whose code comes after the page's own, or never on a page written with it. */
export interface LaterPart<Props> {
  /** Draws the part; suspends while its code is fetched. */
  Part: ComponentType<Props>;
  isAtHand: () => boolean;
  /** Fetches the code, once. A failed fetch is tried again on the next call. */
  load: () => Promise<void>;
}

/** `fetchPart`: a dynamic import, so that the part has a file of its own. */
export function laterPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  let here: ComponentType<Props> | null = null;
  const fetchOnce = async () => (here ??= await fetchPart());
  const Later = lazy(async () => ({ default: await fetchOnce() }));
  return {
    Part: function Part(props: Props) {
      // What it starts with it stays with: a change would draw the part anew.
      const [Drawn] = useState<ComponentType<Props>>(() => here ?? Later);
      return <Drawn {...props} />;
    },
    isAtHand: () => here !== null,
    load: async () => {
      await fetchOnce();
    },
  };
}
