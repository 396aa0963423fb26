import { useState, type ComponentType } from 'react';
import type { TakeAway } from './TakeAway.ts';
import type { TakeAwayDialogProps } from './TakeAwayDialog.tsx';

interface TakeAwayButtonProps {
  /** What it takes away, as it reads after "Download or share". */
  what: string;
  /** Makes the figure's file form. Its script is fetched on the first click only. */
  load: () => Promise<TakeAway>;
}

/** Opens the dialog in which a figure or table is saved, copied, embedded or shared. */
export function TakeAwayButton({ what, load }: TakeAwayButtonProps) {
  const [open, setOpen] = useState<{
    Dialog: ComponentType<TakeAwayDialogProps>;
    figure: TakeAway;
  } | null>(null);
  return (
    <>
      <button
        type="button"
        data-needs-script=""
        aria-haspopup="dialog"
        onClick={() => {
          void Promise.all([import('./TakeAwayDialog.tsx'), load()]).then(
            ([{ TakeAwayDialog }, figure]) => {
              setOpen({ Dialog: TakeAwayDialog, figure });
            },
          );
        }}
      >
        Download or share<span className="visually-hidden"> {what}</span>
      </button>
      {open !== null && (
        <open.Dialog
          figure={open.figure}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
