import { memo } from 'react';
import type { ThemeFile } from '#contract/themeFile.ts';
import { Section } from '#shared/ui/Section.tsx';
import { themeSections } from './themeSections.ts';
import { Together } from './Together.tsx';
import { Uncounted } from './Uncounted.tsx';

/** Related themes, and what is not counted. */
export const ThemeRest = memo(function ThemeRest({ file }: { file: ThemeFile }) {
  return (
    <>
      {file.asked.length > 0 && (
        <Section id="together" title={themeSections.together}>
          <Together together={file.together} />
        </Section>
      )}
      <Section id="not-counted" title={themeSections['not-counted']}>
        <Uncounted file={file} />
      </Section>
    </>
  );
});
