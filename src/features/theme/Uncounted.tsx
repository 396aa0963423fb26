import type { ThemeFile } from '#contract/themeFile.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Places.module.css';
import { untoldWords } from './untoldWords.ts';

/** What the numbers leave out, each report by name. */
export function Uncounted({ file }: { file: ThemeFile }) {
  return (
    <>
      {untoldWords(file).map((sentence) => (
        <p key={sentence} className={styles['text']}>
          {sentence}
        </p>
      ))}
      {file.untold.length > 0 && (
        <ul className={styles['leftOut']}>
          {file.untold.map(({ councilId, councilName, inspectionId, published, coverage }) => (
            <li key={inspectionId}>
              <a href={pageAddress.council(councilId)}>{councilName}</a>, report of{' '}
              {formatDay(published)},{' '}
              {coverage === 'partial' ? 'transcribed in part' : 'not transcribed'}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
