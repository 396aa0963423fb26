import { useId } from 'react';
import { HeadlineField } from './HeadlineField.tsx';
import { OneOf } from './OneOf.tsx';
import type { PictureChoice } from './pictureFile.tsx';
import { picturePresets, type PicturePreset } from './picturePresets.ts';
import type { PictureSettings } from './usePictureSettings.ts';
import styles from './TakeAwayParts.module.css';

interface PictureSettingsFormProps {
  suggested: string;
  settings: PictureSettings;
  onChange: (change: Partial<PictureSettings>) => void;
}

const themes = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

const formats: readonly { id: PictureChoice['format']; label: string }[] = [
  { id: 'png', label: 'PNG' },
  { id: 'svg', label: 'SVG, for editing' },
];

const sharpness: readonly { id: PictureChoice['times']; label: string }[] = [
  { id: 1, label: '1 times' },
  { id: 2, label: '2 times' },
  { id: 4, label: '4 times' },
];

function presetLabel({ label, width, height }: PicturePreset): string {
  return height === null ? label : `${label}, ${width} × ${height}`;
}

/** Size, words, colours and format of a picture. */
export function PictureSettingsForm({ suggested, settings, onChange }: PictureSettingsFormProps) {
  const id = useId();
  const { preset, theme, withTitle, format, times, headline } = settings;
  return (
    <div className={styles['settings']}>
      <div className={styles['field']}>
        <label htmlFor={id}>Size</label>
        <select
          id={id}
          value={preset.id}
          onChange={({ target }) => {
            const chosen = picturePresets.find((one) => one.id === target.value);
            if (chosen !== undefined) onChange({ preset: chosen });
          }}
        >
          {picturePresets.map((one) => (
            <option key={one.id} value={one.id}>
              {presetLabel(one)}
            </option>
          ))}
        </select>
      </div>
      <HeadlineField
        suggested={suggested}
        headline={headline}
        isDrawn={withTitle}
        onChange={(next) => {
          onChange({ headline: next });
        }}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={withTitle}
          onChange={({ target }) => {
            onChange({ withTitle: target.checked });
          }}
        />
        Headline and subtitle in the picture
      </label>
      <OneOf
        legend="Colours"
        options={themes}
        chosen={theme}
        onChoose={(next) => {
          onChange({ theme: next });
        }}
      />
      <OneOf
        legend="Format"
        options={formats}
        chosen={format}
        onChoose={(next) => {
          onChange({ format: next });
        }}
      />
      {format === 'png' && (
        <OneOf
          legend="Pixels"
          options={sharpness}
          chosen={times}
          onChoose={(next) => {
            onChange({ times: next });
          }}
        />
      )}
    </div>
  );
}
