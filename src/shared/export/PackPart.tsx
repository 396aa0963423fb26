import { plainFault } from './plainFault.ts';
import { saveBlob } from './saveBlob.ts';
import type { TakeAway } from './TakeAway.ts';
import type { Act } from './useOutcome.ts';
import { SaveButton } from './SaveButton.tsx';
import styles from './TakeAwayParts.module.css';

interface PackPartProps {
  figure: TakeAway;
  site: string;
  /** ISO day. */
  today: string;
  act: Act;
}

/** Everything for a story in one file. */
export function PackPart({ figure, site, today, act }: PackPartProps) {
  const save = async () => {
    const { storyPackFile } = await import('./storyPackFile.ts');
    const { name, blob } = await storyPackFile(figure, { site, accessedOn: today });
    saveBlob(name, blob);
    return `Saved ${name}, ${(blob.size / 1_000_000).toFixed(1)} MB`;
  };
  return (
    <>
      <p className={styles['lead']}>
        This figure and those that go with it, in one zip file. For each:
      </p>
      <ul className={styles['list']}>
        <li>its picture as PNG in three sizes (web, square and print) and as SVG</li>
        <li>its tables as CSV, with a dictionary of their columns</li>
        <li>alternative texts, short and long</li>
      </ul>
      <p className={styles['lead']}>And for the story:</p>
      <ul className={styles['list']}>
        <li>sentences to start from, with their numbers</li>
        <li>what to know before you print them</li>
        <li>how to cite, in four styles, with source and licence</li>
      </ul>
      <div className={styles['actions']}>
        <SaveButton
          label="Save story pack"
          act={act}
          doing="Making the story pack. This takes a few seconds…"
          task={save}
          failed={(error) =>
            plainFault(
              error,
              'The story pack could not be made. Check the connection and try again, or save picture and data one by one.',
            )
          }
        />
      </div>
    </>
  );
}
