import { useCallback, useRef, useState } from 'react';

interface Outcome {
  state: 'busy' | 'done' | 'failed';
  words: string;
}

interface Action {
  /** While it runs: `Saving…`. */
  doing: string;
  /** Does it and tells what happened: `Copied`. */
  task: () => Promise<string>;
  /** What went wrong and what to do instead. */
  failed: (error: unknown) => string;
}

/** Runs what the reader asked for. Never rejects; gives whether it went well. */
export type Act = (action: Action) => Promise<boolean>;

/** What became of the reader's last wish. The same wish is not run twice at once. */
export function useOutcome(): [Outcome | null, Act] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef(new Set<string>());
  const last = useRef(0);
  const act = useCallback<Act>(async ({ doing, task, failed }) => {
    if (running.current.has(doing)) return false;
    running.current.add(doing);
    last.current += 1;
    const turn = last.current;
    const say = (next: Outcome) => {
      if (turn === last.current) setOutcome(next);
    };
    say({ state: 'busy', words: doing });
    try {
      say({ state: 'done', words: await task() });
      return true;
    } catch (error) {
      say({ state: 'failed', words: failed(error) });
      return false;
    } finally {
      running.current.delete(doing);
    }
  }, []);
  return [outcome, act];
}
