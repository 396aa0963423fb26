import { useCallback, useEffect, useRef, useState } from 'react';
import { liveAnswer, type LiveAnswer } from './liveAnswer.ts';

type LiveState =
  | { face: 'idle' | 'asking' | 'failed' }
  | { face: 'answered'; answer: LiveAnswer; address: string };

/** What the API answers to the reader's last question; an earlier one is called off. */
export function useLiveAnswer(): [LiveState, (address: string) => void] {
  const [state, setState] = useState<LiveState>({ face: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const ask = useCallback((address: string) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ face: 'asking' });
    liveAnswer(address, controller.signal).then(
      (answer) => {
        if (!controller.signal.aborted) setState({ face: 'answered', answer, address });
      },
      () => {
        if (!controller.signal.aborted) setState({ face: 'failed' });
      },
    );
  }, []);
  return [state, ask];
}
