import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { emptyMarkup } from './emptyMarkup.ts';
import type { LaterPart } from './laterPart.tsx';
import { useIsWritten } from './useIsWritten.ts';

interface WrittenPartProps {
  /** Where the part's code comes from. */
  later: Pick<LaterPart<never>, 'isAtHand' | 'load'>;
  /** The version of the data the part is drawn from. */
  version: string;
  className?: string | undefined;
  /** Shown while the part's code is fetched. */
  fallback: ReactNode;
  /** What needs no script once it is written: `later`'s part. */
  children: ReactNode;
}

/**
 * A part of a page that is the same before and after scripts run. On a page that was written with
 * it, it stays as it was written and its code is not loaded, unless other data come while the page
 * is open; a reader who comes from another page of the site gets it drawn. Its links are plain
 * ones: the app follows them. Known limit: where the code can't be fetched any more, the part keeps
 * the data it was written with.
 */
export function WrittenPart({ later, version, className, fallback, children }: WrittenPartProps) {
  const isWritten = useIsWritten();
  const [writtenVersion] = useState(version);
  const [, setArrived] = useState(false);

  useEffect(() => {
    if (!isWritten || version === writtenVersion || later.isAtHand()) return;
    let wanted = true;
    later.load().then(
      () => {
        if (wanted) setArrived(true);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [isWritten, version, writtenVersion, later]);

  if (isWritten && !later.isAtHand()) {
    // What is found here stays untouched: React compares nothing inside and writes nothing.
    return (
      <div
        key="written"
        className={className}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: emptyMarkup }}
      />
    );
  }
  return (
    <div key="drawn" className={className}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </div>
  );
}
