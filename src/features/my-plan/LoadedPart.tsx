import { useEffect, useState, type ReactNode } from 'react';
import { Loading } from '#shared/ui/Loading.tsx';
import { Notice } from '#shared/ui/Notice.tsx';

interface LoadedPartProps<Part> {
  /** Always the same function: a new one loads anew. */
  load: () => Promise<Part>;
  /** As it reads in a sentence: "the published plans". */
  what: string;
  children: (part: Part) => ReactNode;
}

/** A part of the page that is loaded when it is wanted. Where that fails, the rest of the page stays. */
export function LoadedPart<Part>({ load, what, children }: LoadedPartProps<Part>) {
  const [loaded, setLoaded] = useState<{ part: Part } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (loaded !== 'loading') return;
    let isWanted = true;
    load().then(
      (part) => {
        if (isWanted) setLoaded({ part });
      },
      () => {
        if (isWanted) setLoaded('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, loaded]);
  if (loaded === 'loading') return <Loading what={what} />;
  if (loaded !== 'failed') return children(loaded.part);
  return (
    <Notice
      title={`Could not load ${what}`}
      action={{
        label: 'Try again',
        onSelect: () => {
          setLoaded('loading');
        },
      }}
    >
      The connection may be down, or the site may have been renewed since you opened it. If trying
      again does not help, save your plan as a file and reload the page.
    </Notice>
  );
}
