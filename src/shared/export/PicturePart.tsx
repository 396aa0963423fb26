import { useDeferredValue, useId, useMemo } from 'react';
import { pictureFile } from './pictureFile.tsx';
import { pictureOf } from './pictureOf.ts';
import { picturePalettes } from './picturePalettes.ts';
import { PictureSettingsForm } from './PictureSettingsForm.tsx';
import { pictureSizeInWords } from './pictureSizeInWords.ts';
import { PictureSvg } from './PictureSvg.tsx';
import type { Drawable } from './placePicture.ts';
import { plainFault } from './plainFault.ts';
import { richClipboard } from './richClipboard.ts';
import { saveBlob } from './saveBlob.ts';
import type { Act } from './useOutcome.ts';
import type { PictureSettings } from './usePictureSettings.ts';
import { SaveButton } from './SaveButton.tsx';
import styles from './TakeAwayParts.module.css';

interface PicturePartProps {
  figure: Drawable;
  settings: PictureSettings;
  onChange: (change: Partial<PictureSettings>) => void;
  site: string;
  act: Act;
}

/** The whole figure as a picture: seen as it will be, then saved or copied. */
export function PicturePart({ figure, settings, onChange, site, act }: PicturePartProps) {
  const prefix = useId();
  // Typing a headline must not wait for the drawing.
  const later = useDeferredValue(settings);
  const shown = useMemo(() => pictureOf(figure, later, site), [figure, later, site]);
  const preview = useMemo(
    () =>
      shown.picture !== null && (
        <PictureSvg
          figure={shown.figure}
          picture={shown.picture}
          palette={picturePalettes[later.theme]}
          idPrefix={`${prefix}-`}
        />
      ),
    [shown, later.theme, prefix],
  );

  const save = async () => {
    const wanted = pictureOf(figure, settings, site);
    const { name, blob } = await pictureFile(wanted.figure, settings, site);
    saveBlob(name, blob);
    return wanted.picture === null
      ? `Saved ${name}`
      : `Saved ${name}, ${pictureSizeInWords(wanted.picture, settings)}`;
  };
  const copy = async () => {
    const wanted = pictureOf(figure, settings, site);
    const png = pictureFile(wanted.figure, { ...settings, format: 'png' }, site);
    await richClipboard.copy({ 'image/png': png.then(({ blob }) => blob) });
    return 'Copied the picture';
  };

  return (
    <div className={styles['picture']}>
      <div className={styles['preview']}>
        <div className={styles['stage']}>
          {preview === false ? (
            <p>This headline is too long for this size. Shorten it, or choose a larger size.</p>
          ) : (
            preview
          )}
        </div>
        <p className={styles['note']}>
          {shown.picture !== null &&
            `${later.format.toUpperCase()}, ${pictureSizeInWords(shown.picture, later)}${later.format === 'svg' ? ', sharp at any size' : ''}. Alternative text, source and licence are in the file.`}
        </p>
      </div>
      <div>
        <PictureSettingsForm suggested={figure.headline} settings={settings} onChange={onChange} />
        <div className={styles['actions']}>
          <SaveButton
            label="Save picture"
            act={act}
            doing="Making the picture…"
            task={save}
            failed={(error) =>
              plainFault(
                error,
                'The picture could not be made. Choose another size or a shorter headline, or save the SVG.',
              )
            }
          />
          {richClipboard.canCopy('image/png') && (
            <button
              type="button"
              className={styles['button']}
              onClick={() =>
                void act({
                  doing: 'Copying the picture…',
                  task: copy,
                  failed: () => 'The picture could not be copied. Save it instead.',
                })
              }
            >
              Copy image
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
