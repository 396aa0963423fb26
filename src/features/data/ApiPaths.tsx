import { apiPaths } from '#contract/apiPaths.ts';
import { laterPart } from '#shared/ui/laterPart.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { apiList, type ListedPath } from './apiList.ts';
import { exampleValues } from './exampleValues.ts';
import { fillPath } from './fillPath.ts';
import { LaterDetails } from './LaterDetails.tsx';
import styles from './ApiPaths.module.css';

const later = laterPart(async () => (await import('./ApiPath.tsx')).ApiPath);

function PathRow({ path, holds, version }: ListedPath & { version: string }) {
  const file = fillPath(path, exampleValues(version));
  return (
    <li>
      <LaterDetails
        summary={
          <>
            <code className={styles['path']}>{path}</code>
            <span className={styles['holds']}>{holds}</span>
          </>
        }
        load={later.load}
        written={
          <p className={styles['example']}>
            {path.includes('{') ? 'For example ' : 'The file: '}
            <a href={import.meta.env.BASE_URL + file}>/{file}</a>
          </p>
        }
      >
        {() => <later.Part path={path} version={version} />}
      </LaterDetails>
    </li>
  );
}

/** The JSON API: every path, which opens into what it answers and a live example. */
export function ApiPaths({ version }: { version: string }) {
  return (
    <Section
      id="api"
      title="The API"
      note={
        <>
          No key and no sign-up: plain files at fixed addresses, open to scripts of any site. Every
          JSON file carries the contract, the version of the data and the day they reach to.{' '}
          <a href={import.meta.env.BASE_URL + apiPaths.openApi}>OpenAPI 3.1 description</a>
        </>
      }
    >
      <p className={styles['hint']} data-needs-script="">
        Open a path to see what it answers, and to ask it.
      </p>
      {apiList.map(({ title, paths }) => (
        <div key={title} className={styles['group']}>
          <h3>{title}</h3>
          <ul className={styles['paths']}>
            {paths.map((one) => (
              <PathRow key={one.path} {...one} version={version} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
