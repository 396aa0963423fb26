import { askedPercent } from '#domain/countThemes.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { percentInWords } from './percentInWords.ts';
import type { ThemesView } from './themesView.ts';

/** Every theme with what it is and all of its numbers. */
export function ThemeRankingTable({ view: { ranking, basis } }: { view: ThemesView }) {
  const number = (count: number) => count.toLocaleString('en-GB');
  return (
    <div className={table['scroll']} tabIndex={0} role="region" aria-label="Table of themes">
      <table className={table['table']}>
        <caption>
          Shares are of {countOf(basis.reports, 'transcribed report')} and of{' '}
          {countOf(basis.councils, 'council')}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">Reports</th>
            <th scope="col">Share</th>
            <th scope="col">Councils</th>
            <th scope="col">Share</th>
            <th scope="col">Areas for improvement</th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((one) => (
            <tr key={one.themeId}>
              <th scope="row">
                <a href={pageAddress.of(`/themes/${one.themeId}`)}>{one.theme.label}</a>
                <br />
                {one.theme.description}
              </th>
              <td>{number(one.reports.length)}</td>
              <td>{percentInWords(askedPercent(one, basis, 'reports'))}</td>
              <td>{number(one.councils)}</td>
              <td>{percentInWords(askedPercent(one, basis, 'councils'))}</td>
              <td>{number(one.areas)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
