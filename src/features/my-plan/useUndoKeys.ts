import { useEffect } from 'react';
import type { PlanDesk } from './createPlanDesk.ts';

const textTypes = new Set(['text', 'date', 'search', 'url', 'number']);

/** In a text field the keys undo what was typed there; that is the browser's. */
function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && textTypes.has(target.type);
}

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again. */
export function useUndoKeys(desk: PlanDesk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (key !== 'z' && !redo) return;
      event.preventDefault();
      if (redo) desk.redo();
      else desk.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [desk]);
}
