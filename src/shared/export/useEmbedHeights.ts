import { useEffect, useState } from 'react';
import type { EmbedHeights } from './embedHeights.ts';
import { measureEmbed } from './measureEmbed.ts';

/** The measured heights of a figure's page for other sites; null: not measured yet, or not possible. */
export function useEmbedHeights(address: string): EmbedHeights | null {
  const [measured, setMeasured] = useState<{ address: string; heights: EmbedHeights } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    measureEmbed(address, signal).then(
      (heights) => {
        if (!signal.aborted) setMeasured({ address, heights });
      },
      () => undefined,
    );
    return () => {
      controller.abort();
    };
  }, [address]);
  return measured?.address === address ? measured.heights : null;
}
