import { useState } from 'react';
import type { PictureChoice } from './pictureFile.tsx';
import { picturePresets } from './picturePresets.ts';

export interface PictureSettings extends PictureChoice {
  /** As the reader has it in the field; empty: the suggested one is drawn. */
  headline: string;
}

/** Size and colours that were chosen last, for the next figure; gone with the page. */
const lastChoice: Pick<PictureChoice, 'theme'> & { presetId: string } = {
  presetId: 'web',
  theme: 'light',
};

/** What the reader wants of a figure's picture. `suggested`: the headline to begin with. */
export function usePictureSettings(
  suggested: string,
): [PictureSettings, (change: Partial<PictureSettings>) => void] {
  const [settings, setSettings] = useState((): PictureSettings => {
    const preset = picturePresets.find(({ id }) => id === lastChoice.presetId) ?? picturePresets[0];
    if (preset === undefined) throw new Error('There is no size of picture');
    return {
      preset,
      theme: lastChoice.theme,
      withTitle: true,
      format: 'png',
      times: 1,
      headline: suggested,
    };
  });
  return [
    settings,
    (change) => {
      lastChoice.presetId = change.preset?.id ?? lastChoice.presetId;
      lastChoice.theme = change.theme ?? lastChoice.theme;
      setSettings((before) => ({ ...before, ...change }));
    },
  ];
}
