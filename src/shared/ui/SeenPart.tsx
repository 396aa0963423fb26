import { Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { LaterPart } from './laterPart.tsx';
import { useIsWritten } from './useIsWritten.ts';

interface SeenPartProps {
  /** Where the part's code comes from. */
  later: Pick<LaterPart<never>, 'isAtHand' | 'load'>;
  /** What the part is drawn from, in short: where it changes, the code is fetched at once. */
  version: string;
  /** `later`'s part. */
  children: ReactNode;
}

/** The code is fetched while the part is a screen away: before a reader can reach it. */
const near = '100% 0px';
const controls = 'a[href], button, input, select';

/**
 * A part of a page further down that has controls of its own. On a page that was written with it,
 * it stays as it was written until the reader comes near it; only then is its code fetched and the
 * part drawn by it, the same to look at. Where the code can't be fetched, it stays as it was written.
 */
export function SeenPart({ later, version, children }: SeenPartProps) {
  const isWritten = useIsWritten();
  const [writtenVersion] = useState(version);
  const [waits, setWaits] = useState(() => isWritten && !later.isAtHand());
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    if (!waits || element === null) return;
    const start = () => {
      later.load().then(
        () => {
          setWaits(false);
        },
        () => undefined,
      );
    };
    if (version !== writtenVersion || !('IntersectionObserver' in window)) {
      start();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        start();
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [waits, version, writtenVersion, later]);

  // The reader's place among the written controls is kept among the drawn ones.
  const place = useRef(-1);
  const keepPlace = useCallback((written: HTMLDivElement | null) => {
    box.current = written;
    return () => {
      if (written === null) return;
      place.current = [...written.querySelectorAll(controls)].findIndex(
        (one) => one === document.activeElement,
      );
    };
  }, []);
  const takePlace = useCallback((drawn: HTMLDivElement | null) => {
    if (place.current === -1) return;
    drawn?.querySelectorAll<HTMLElement>(controls)[place.current]?.focus();
    place.current = -1;
  }, []);

  if (waits) {
    // What is found here stays untouched: React compares nothing inside and writes nothing.
    return (
      <div
        key="written"
        ref={keepPlace}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    );
  }
  return (
    <div key="drawn" ref={takePlace}>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
