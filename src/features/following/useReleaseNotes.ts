import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ComponentProps, type ComponentType } from 'react';
import { changesQuery } from '#shared/api/changesQuery.ts';
import type { OtherChanges } from './OtherChanges.tsx';
import type { releaseNotes } from './releaseNotes.ts';
import type { CouncilNotes } from './CouncilNotes.ts';

interface Code {
  releaseNotes: typeof releaseNotes;
  OtherChanges: ComponentType<ComponentProps<typeof OtherChanges>>;
}

/** What the list of councils knows of the releases of the data. */
export interface Releases {
  /** null: they are not there yet, or failed. */
  notes: ((asked: Parameters<typeof releaseNotes>[1]) => CouncilNotes) | null;
  OtherChanges: Code['OtherChanges'] | null;
  /** They may come at any moment: what is drawn without them would soon move. */
  isComing: boolean;
  hasFailed: boolean;
  retry: () => void;
}

/** How long the councils are held back for the releases' sake, in milliseconds. */
const patience = 2000;

const load = async (): Promise<Code> => {
  const [words, part] = await Promise.all([
    import('./releaseNotes.ts'),
    import('./OtherChanges.tsx'),
  ]);
  return { releaseNotes: words.releaseNotes, OtherChanges: part.OtherChanges };
};

/** Asks for the releases and for the code that reads them, once they are wanted. */
export function useReleaseNotes(isWanted: boolean): Releases {
  const { data, error, failureCount, isFetching, refetch } = useQuery({
    ...changesQuery(),
    enabled: isWanted,
  });
  const [code, setCode] = useState<Code | 'failed' | null>(null);
  const [isLate, setIsLate] = useState(false);

  const fetchCode = useCallback(() => {
    load().then(setCode, () => {
      setCode('failed');
    });
  }, []);
  useEffect(() => {
    if (!isWanted) return;
    fetchCode();
    const timer = setTimeout(() => {
      setIsLate(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [isWanted, fetchCode]);

  const here = code === 'failed' ? null : code;
  const hasFailed = (data === undefined && error !== null) || code === 'failed';
  const isHere = data !== undefined && here !== null;
  return {
    notes: isHere ? (asked) => here.releaseNotes(data, asked) : null,
    OtherChanges: here?.OtherChanges ?? null,
    isComing: isWanted && !isHere && !hasFailed && !isLate && failureCount === 0,
    hasFailed: hasFailed && !isFetching,
    retry: () => {
      if (data === undefined) void refetch();
      if (code === 'failed') fetchCode();
    },
  };
}
