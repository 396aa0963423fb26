import { pictureFile } from './pictureFile.tsx';
import { pictureOf } from './pictureOf.ts';
import { shareSheet } from './shareSheet.ts';
import type { TakeAway } from './TakeAway.ts';
import type { Act } from './useOutcome.ts';
import type { PictureSettings } from './usePictureSettings.ts';
import styles from './TakeAwayParts.module.css';

interface ShareButtonProps {
  figure: TakeAway;
  settings: PictureSettings;
  site: string;
  act: Act;
}

/** Hands the picture, or where that can't be the address, to the system's share sheet. */
export function ShareButton({ figure, settings, site, act }: ShareButtonProps) {
  if (!shareSheet.isThere()) return null;
  const share = async () => {
    const { chart, kind, path, alt } = figure;
    const shared = { title: kind, text: alt.short, url: `${site}${path}` };
    const wanted =
      chart !== null && shareSheet.takesPictures()
        ? pictureOf({ ...figure, chart }, settings, site).figure
        : null;
    const file =
      wanted === null ? null : await pictureFile(wanted, { ...settings, format: 'png' }, site);
    try {
      await shareSheet.share(shared, file);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'Not shared';
      throw error;
    }
    return 'Shared';
  };
  return (
    <button
      type="button"
      className={styles['button']}
      onClick={() =>
        void act({
          doing: 'Sharing…',
          task: share,
          failed: () =>
            figure.chart === null
              ? 'It could not be shared. Copy the address under “Words” instead.'
              : 'It could not be shared. Save the picture, or copy the address under “Words”.',
        })
      }
    >
      Share…
    </button>
  );
}
