import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { currentSite } from '#shared/address/currentSite.ts';
import { useToday } from '#shared/ui/useToday.ts';
import { DataPart } from './DataPart.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { PackPart } from './PackPart.tsx';
import { PicturePart } from './PicturePart.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { TakeAway } from './TakeAway.ts';
import { TakeAwayTabs } from './TakeAwayTabs.tsx';
import { useOutcome } from './useOutcome.ts';
import { usePictureSettings } from './usePictureSettings.ts';
import { WordsPart } from './WordsPart.tsx';
import styles from './TakeAwayDialog.module.css';

export interface TakeAwayDialogProps {
  figure: TakeAway;
  onClose: () => void;
}

/** Every way a figure or table leaves the site. */
export function TakeAwayDialog({ figure, onClose }: TakeAwayDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedOn = useRef<EventTarget | null>(null);
  const site = currentSite();
  const today = useToday() ?? figure.dataAsAt;
  const [outcome, act] = useOutcome();
  const [settings, changeSettings] = usePictureSettings(figure.headline);
  const { chart, embedPath } = figure;
  const drawable = useMemo(() => (chart === null ? null : { ...figure, chart }), [figure, chart]);

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    const { documentElement: page } = document;
    // The page behind does not scroll meanwhile; the room of its scroll bar is kept, if it has one.
    page.style.scrollbarGutter = innerWidth > page.clientWidth ? 'stable' : '';
    element.showModal();
    element.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      page.style.scrollbarGutter = '';
    };
  }, []);

  const close = () => {
    dialog.current?.close();
  };
  const parts: { title: string; content: ReactNode }[] = [];
  if (drawable !== null) {
    const picture = { figure: drawable, settings, onChange: changeSettings };
    parts.push({ title: 'Picture', content: <PicturePart {...picture} site={site} act={act} /> });
  }
  parts.push(
    { title: 'Data', content: <DataPart figure={figure} site={site} act={act} /> },
    { title: 'Words', content: <WordsPart figure={figure} site={site} today={today} act={act} /> },
  );
  if (embedPath !== null) {
    const content = <EmbedPart figure={figure} path={embedPath} site={site} act={act} />;
    parts.push({ title: 'Embed', content });
  }
  if (figure.companions !== undefined) {
    const content = <PackPart figure={figure} site={site} today={today} act={act} />;
    parts.push({ title: 'Story pack', content });
  }

  // Outside the page's own boxes, whose styles are not meant for it.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onPointerDown={({ target }) => {
        pressedOn.current = target;
      }}
      onClick={({ target, currentTarget }) => {
        // Beside the dialog, not a selection of text that ends there.
        if (target === currentTarget && pressedOn.current === currentTarget) close();
      }}
    >
      <div className={styles['frame']}>
        <div className={styles['head']}>
          <h2 id={`${id}-title`}>
            <span>Download or share</span> {figure.kind}
          </h2>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
        <TakeAwayTabs label={figure.kind} parts={parts} />
        <div className={styles['foot']}>
          <p role="status" data-state={outcome?.state}>
            {outcome === null ? 'Files are made in your browser.' : outcome.words}
          </p>
          <ShareButton figure={figure} settings={settings} site={site} act={act} />
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
