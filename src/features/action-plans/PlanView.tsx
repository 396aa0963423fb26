import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { SeenPart } from '#shared/ui/SeenPart.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { BurnUp } from './BurnUp.tsx';
import { planActionsPart } from './planActionsPart.ts';
import { planAddress } from './planAddress.ts';
import { PlanCounts } from './PlanCounts.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { planRest } from './planRest.ts';
import type { PlanShow } from './planShow.ts';
import { PlanTimelineFigure } from './PlanTimelineFigure.tsx';

/** Moves the reader to a part of the page: after a choice elsewhere, or when its button is gone. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  target.tabIndex = -1;
  target.focus();
}

/**
 * One published action plan: what the council reports of its actions on a chosen day, and what
 * inspectors found. What is chosen is in the address; controls follow the reader at once, the rest
 * catches up right after.
 */
export function PlanView({ file }: { file: PlanFile }) {
  const { plan, dataAsAt, version } = file;
  const codec = useMemo(() => planAddress(dataAsAt), [dataAsAt]);
  const [chosen, change] = useAddressState(codec);
  const { on, show, adjusted } = useAfterPaint(chosen);
  const choose = useCallback(
    (group: PlanShow | null) => {
      change({ show: group });
      goTo('actions-title');
    },
    [change],
  );
  const showAll = useCallback(() => {
    choose(null);
  }, [choose]);
  // A link to an action that the choice leaves out shows all first, then goes there.
  const sought = useRef<string | null>(null);
  useEffect(() => {
    if (sought.current === null || show !== null) return;
    goTo(sought.current);
    sought.current = null;
  }, [show]);
  const seek = useCallback(
    (id: string) => {
      if (document.getElementById(id) !== null) return;
      sought.current = id;
      change({ show: null });
    },
    [change],
  );
  const hasActions = plan.milestones.length > 0;
  return (
    <article>
      <PlanHeader file={file} />
      {adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      {hasActions && (
        <>
          <PlanCounts
            milestones={plan.milestones}
            chosenOn={chosen.on}
            on={on}
            dataAsAt={dataAsAt}
            show={chosen.show}
            onChooseDay={(day) => {
              change({ on: day });
            }}
            onShow={choose}
          />
          <PlanTimelineFigure file={file} on={on} />
        </>
      )}
      <SeenPart later={planActionsPart} version={`${version} ${on} ${show ?? ''}`}>
        <planActionsPart.Part file={file} on={on} show={show} onShowAll={showAll} />
      </SeenPart>
      <div
        // Links to actions in what was written, which may not be shown at present.
        onClick={({ target }) => {
          const link = target instanceof Element ? target.closest('a') : null;
          if (link?.getAttribute('href')?.startsWith('#') === true) seek(link.hash.slice(1));
        }}
      >
        <WrittenPart
          later={planRest}
          version={`${version} ${on}`}
          fallback={<p role="status">Loading the rest of the page…</p>}
        >
          <planRest.Part file={file} on={on} />
        </WrittenPart>
      </div>
      {hasActions && <BurnUp file={file} on={on} />}
    </article>
  );
}
