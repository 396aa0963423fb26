import type { Council } from '#contract/council.ts';
import { apiPaths, feedPaths } from '#contract/apiPaths.ts';
import { mistakePath } from '#domain/facts/mistakePath.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import { readFromWords } from '#shared/format/readFromWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import { gapsOf } from './gapsOf.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';
import styles from './Sources.module.css';

function Reports({ council }: { council: Council }) {
  return (
    <table className={styles['table']}>
      <caption>Graded reports, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Published</th>
          <th scope="col">Inspection</th>
          <th scope="col">Read from</th>
          <th scope="col">Link</th>
        </tr>
      </thead>
      <tbody>
        {[...council.reports].reverse().map((report) => {
          const inspection = inspectionOf(council, report);
          const published = formatDay(report.publishedOn);
          return (
            <tr key={report.inspectionId}>
              <th scope="row">{published}</th>
              <td>{inspection ? inspectionKindWords[inspection.kind] : 'Inspection'}</td>
              <td>
                {inspection === null ? (
                  'not known'
                ) : (
                  <>
                    <SourceMark
                      kind={sourceKind.ofInspection({
                        ...inspection,
                        address: inspection.reportAddress,
                      })}
                    />
                    {readFromWords[inspection.read]},{' '}
                    {readDayWords.of(inspection, council.checkedOn)}
                  </>
                )}
              </td>
              <td>
                {inspection?.reportAddress ? (
                  <a href={inspection.reportAddress}>
                    Report<span className="visually-hidden"> of {published}</span>
                  </a>
                ) : (
                  'no link in the data'
                )}
                <MistakeLink
                  councilId={council.id}
                  fact={`inspection:${report.inspectionId}`}
                  of={`report of ${published}`}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Where the page's facts come from, and which the data set does not hold. */
export function Sources({ council }: { council: Council }) {
  const gaps = gapsOf(council);
  return (
    <Section
      id="sources"
      title={sectionTitle('sources', council)}
      note={`Data to ${formatDay(council.dataAsAt)}. Wording of findings is ours; the report is the record.`}
    >
      {council.reports.length > 0 && <Reports council={council} />}
      <ul className={styles['links']}>
        {council.ofstedUrn !== null && (
          <li>
            <a href={`https://reports.ofsted.gov.uk/provider/44/${council.ofstedUrn}`}>
              All of Ofsted&rsquo;s reports on {council.name}
            </a>
          </li>
        )}
        {council.website !== null && (
          <li>
            <a href={council.website}>
              {new URL(council.website).hostname.endsWith('.gov.uk')
                ? 'The council’s website'
                : 'The website of its children’s services'}
            </a>
          </li>
        )}
        <li>
          <a href={import.meta.env.BASE_URL + apiPaths.council(council.id)}>
            Everything on this page as JSON
          </a>
        </li>
        <li>
          <a href={`${import.meta.env.BASE_URL}changes?council=${council.id}`}>
            What changed in these data
          </a>
        </li>
        <li>
          Changes as a feed:{' '}
          <a href={import.meta.env.BASE_URL + feedPaths.council(council.id).atom}>Atom</a>,{' '}
          <a href={import.meta.env.BASE_URL + feedPaths.council(council.id).json}>JSON Feed</a>
        </li>
        <li>
          <a href={pageAddress.of(mistakePath(council.id, 'missing'))}>
            Something is missing or wrong: report it
          </a>
        </li>
      </ul>
      <h3 className={styles['subtitle']}>What the data set does not hold</h3>
      {gaps.length === 0 ? (
        <p>Nothing that this page asks for is missing.</p>
      ) : (
        <ul className={styles['gaps']}>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
