import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was when the browser last painted: what is drawn from it waits until the
 * control that changed it is on screen. `useDeferredValue` alone often draws both in one frame.
 * `first`: what it is until the first paint.
 */
export function useAfterPaint<Value>(value: Value, first: Value = value): Value {
  const [painted, setPainted] = useState(first);
  useEffect(() => {
    if (painted === value) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        startTransition(() => {
          setPainted(() => value);
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [painted, value]);
  return painted;
}
