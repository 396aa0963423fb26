import { Suspense, type ReactNode } from 'react';
import { useIsWritten } from './useIsWritten.ts';

interface WrittenPartProps {
  /** The part's code is here already: where pages are written. */
  isAtHand: boolean;
  className?: string | undefined;
  /** Shown while the part's code is fetched. */
  fallback: ReactNode;
  /** What needs no script once it is written; its component may be lazy. */
  children: ReactNode;
}

/**
 * A part of a page that is the same before and after scripts run. On a page that was written with
 * it, it stays as it was written and its code is never loaded; a reader who comes from another page
 * of the site gets it drawn. Its links are plain ones: the app follows them.
 */
export function WrittenPart({ isAtHand, className, fallback, children }: WrittenPartProps) {
  const isWritten = useIsWritten();
  if (isWritten && !isAtHand) {
    // What is found here stays untouched: React compares nothing inside and writes nothing.
    return (
      <div
        className={className}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    );
  }
  return (
    <div className={className}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </div>
  );
}
