import { apiPaths } from '#contract/apiPaths.ts';
import styles from './DataSet.module.css';

const files = [
  { path: apiPaths.councils, holds: 'every council with its graded history, in compact form' },
  { path: apiPaths.council('cheshire-east'), holds: 'everything about one council; one file each' },
  { path: apiPaths.england, holds: 'councils at each grade, by judgement and year' },
  { path: apiPaths.inspections, holds: 'every inspection and visit, graded or not' },
  { path: apiPaths.improvement, holds: 'the themes every ILACS report asked to improve' },
  { path: apiPaths.afterInadequate, holds: 'every council ever judged inadequate, what followed' },
  { path: apiPaths.actionPlans, holds: 'published action plans with their milestones' },
  { path: apiPaths.leads, holds: 'facts to start a story from, by kind, ranked' },
  { path: apiPaths.themes, holds: 'themes of improvement and how often they were raised' },
  {
    path: apiPaths.theme('management-oversight'),
    holds: 'who was asked to improve one theme, and what came after; one file each',
  },
  { path: apiPaths.councilNames, holds: 'names, former names and ONS codes' },
  { path: apiPaths.postcodeArea('SK'), holds: 'the postcodes of one area; one file each' },
  { path: apiPaths.changes, holds: 'every release of the data with what it changed' },
  { path: apiPaths.quality, holds: 'coverage, second-hand sources and known faults' },
  { path: apiPaths.metadata, holds: 'version, dates, counts, sources, licence' },
];

/** The JSON API: what can be asked and where it is described. */
export function ApiFiles() {
  return (
    <section className={styles['section']} aria-labelledby="api">
      <h2 id="api">The JSON API</h2>
      <p className={styles['text']}>
        No key and no sign-up: plain files at fixed addresses. Every file carries the contract, the
        content version and the day the data reach to.{' '}
        <a href={import.meta.env.BASE_URL + apiPaths.openApi}>OpenAPI 3.1 description</a>
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, holds }) => (
            <tr key={path}>
              <th scope="row">
                <a href={import.meta.env.BASE_URL + path}>/{path}</a>
              </th>
              <td>{holds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
