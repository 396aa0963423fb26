import type { Theme } from '#contract/themes.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';

/** What the themes beside it stand for; nothing where there is none. */
export function ThemeMeanings({ themes }: { themes: readonly Theme[] }) {
  if (themes.length === 0) return null;
  return (
    <Meaning summary="What do these themes mean?">
      <dl>
        {themes.map(({ id, label, description }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </Meaning>
  );
}
