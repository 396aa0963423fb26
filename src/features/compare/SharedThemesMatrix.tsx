import styles from './SharedThemes.module.css';
import type { AskedCouncil, SharedThemesView } from './sharedThemesView.ts';

const base = import.meta.env.BASE_URL;

/** Who was asked what: on a narrow screen the names stand in the place of the columns. */
export function SharedThemesMatrix({ view }: { view: SharedThemesView }) {
  const { shared, asked } = view;
  return (
    <table className={styles['matrix']}>
      <caption>
        <span className={styles['mark']} aria-hidden="true">
          ●
        </span>{' '}
        asked to improve it in the latest report
        {asked.some(({ isPartial }) => isPartial) &&
          '; ? not known: only part of the report is transcribed'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          <th scope="col" className={styles['count']}>
            Councils
          </th>
          {asked.map(({ council }) => (
            <th key={council.id} scope="col" className={styles['council']}>
              <a href={`${base}councils/${council.id}`}>{council.name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shared.map(({ theme, councils }) => (
          <tr key={theme.id}>
            <th scope="row">
              <a href={`${base}themes/${theme.id}`}>{theme.label}</a>
              <span className={styles['names']}>
                {councils.map(({ council }) => council.name).join(', ')}
              </span>
            </th>
            <td className={styles['count']}>
              {councils.length} of {asked.length}
            </td>
            {asked.map((one) => (
              <Cell key={one.council.id} asked={one} themeId={theme.id} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ asked: { themes, isPartial }, themeId }: { asked: AskedCouncil; themeId: string }) {
  const isAsked = themes.has(themeId);
  const sign = isAsked ? '●' : isPartial ? '?' : '';
  return (
    <td className={styles['cell']} data-asked={isAsked}>
      {sign !== '' && <span aria-hidden="true">{sign}</span>}
      <span className="visually-hidden">
        {isAsked ? 'asked' : isPartial ? 'not known' : 'not asked'}
      </span>
    </td>
  );
}
