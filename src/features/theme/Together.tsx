import type { ThemeFile } from '#contract/themeFile.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import styles from './Theme.module.css';

/** More would be themes that met once or twice. */
const most = 8;

/** The themes that inspectors name in one breath with this one. */
export function Together({ together }: Pick<ThemeFile, 'together'>) {
  if (together.length === 0)
    return <p>It never shared an area for improvement with another theme.</p>;
  return (
    <table className={`${table['table'] ?? ''} ${styles['counts'] ?? ''}`}>
      <caption>
        How often one area for improvement is about this theme and another
        {together.length > most && `; the ${most} most frequent of ${together.length}`}.
      </caption>
      <thead>
        <tr>
          <th scope="col">Other theme</th>
          <th scope="col">Areas for improvement on both</th>
          <th scope="col">Reports that ask for both</th>
        </tr>
      </thead>
      <tbody>
        {together.slice(0, most).map(({ id, label, areas, reports }) => (
          <tr key={id}>
            <th scope="row">
              <a href={pageAddress.of(`/themes/${id}`)}>{label.replaceAll("'", '’')}</a>
            </th>
            <td>{areas}</td>
            <td>{reports}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
