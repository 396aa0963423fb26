import { useEffect } from 'react';
import type { PlanDesk } from './createPlanDesk.ts';

const kept = new WeakSet<PlanDesk>();

/**
 * Opens a desk and keeps it safe for as long as the tab is there, on whatever page: what is being
 * typed is saved as the tab goes out of sight, and leaving warns only while something is unsaved.
 */
export function useKeptOpen(desk: PlanDesk): void {
  useEffect(() => {
    void desk.open();
    if (kept.has(desk)) return;
    kept.add(desk);
    const saveRest = () => {
      if (desk.isUnsaved()) void desk.save();
    };
    window.addEventListener('pagehide', saveRest);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') saveRest();
      // Where tabs can't tell each other, coming back is the time to look.
      else void desk.follow();
    });
    window.addEventListener('beforeunload', (event) => {
      if (desk.isUnsaved()) event.preventDefault();
    });
  }, [desk]);
}
