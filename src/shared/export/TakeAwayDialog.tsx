import type { TakeAway } from './TakeAway.ts';

export interface TakeAwayDialogProps {
  figure: TakeAway;
  onClose: () => void;
}

export function TakeAwayDialog({ figure, onClose }: TakeAwayDialogProps) {
  return (
    <dialog open aria-label={figure.kind}>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
