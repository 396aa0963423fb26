import { useRef, useState, type ComponentType } from 'react';
import type { TakeAway } from './TakeAway.ts';
import styles from './TakeAwayButton.module.css';
import type { TakeAwayDialogProps } from './TakeAwayDialog.tsx';

interface TakeAwayButtonProps {
  /** What it takes away, as it reads after "Download or share". */
  what: string;
  /** Makes the figure's file form. Its script is fetched on the first click only. */
  load: () => Promise<TakeAway>;
}

interface Ready {
  Dialog: ComponentType<TakeAwayDialogProps>;
  figure: TakeAway;
}

/** Opens the dialog in which a figure or table is saved, copied, embedded or shared. */
export function TakeAwayButton({ what, load }: TakeAwayButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<Ready | 'loading' | 'failed' | null>(null);
  const open = async () => {
    if (state === 'loading') return;
    setState('loading');
    try {
      const [{ TakeAwayDialog }, figure] = await Promise.all([
        import('./TakeAwayDialog.tsx'),
        load(),
      ]);
      setState({ Dialog: TakeAwayDialog, figure });
    } catch {
      setState('failed');
    }
  };
  return (
    <span className={styles['place']} data-needs-script="">
      <button ref={button} type="button" aria-haspopup="dialog" onClick={() => void open()}>
        {state === 'loading' ? 'Loading…' : state === 'failed' ? 'Try again' : 'Download or share'}{' '}
        <span className="visually-hidden">{what}</span>
      </button>
      <span role="status" className={state === 'failed' ? undefined : 'visually-hidden'}>
        {state === 'loading' && 'Loading…'}
        {state === 'failed' && 'This did not load. Check the connection, or load the page again.'}
      </span>
      {state !== null && typeof state === 'object' && (
        <state.Dialog
          figure={state.figure}
          onClose={() => {
            setState(null);
            // Not every browser gave it the focus on the click.
            button.current?.focus();
          }}
        />
      )}
    </span>
  );
}
