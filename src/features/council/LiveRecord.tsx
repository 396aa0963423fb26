import { useCallback, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Council } from '#contract/council.ts';
import { useIsWritten } from '#shared/ui/useIsWritten.ts';
import { councilRecord } from './councilRecord.ts';
import type { RecordTable } from './RecordTable.ts';
import { RecordTakeAway } from './RecordTakeAway.tsx';

interface Spot {
  place: Element;
  table: RecordTable;
}

interface LiveRecordProps {
  council: Council;
  /** The record, as it was written at build time or drawn now. */
  children: ReactNode;
}

/**
 * Makes the buttons of a record work that stays as it was written: its code is not loaded, so they
 * are drawn again in the places of the written ones.
 */
export function LiveRecord({ council, children }: LiveRecordProps) {
  const isWritten = useIsWritten();
  const [staysWritten] = useState(() => isWritten && !councilRecord.isAtHand());
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  const findSpots = useCallback(
    (box: HTMLElement | null) => {
      if (box === null || !staysWritten) return;
      const found = [...box.querySelectorAll<HTMLElement>('[data-record-table]')];
      for (const place of found) place.replaceChildren();
      setSpots(
        found.map((place) => ({ place, table: place.dataset['recordTable'] as RecordTable })),
      );
    },
    [staysWritten],
  );
  return (
    <div ref={findSpots}>
      {children}
      {spots.map(({ place, table }) =>
        createPortal(<RecordTakeAway council={council} table={table} />, place, table),
      )}
    </div>
  );
}
