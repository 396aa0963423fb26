import { Link } from 'wouter';
import { dataLicence } from '#shared/format/dataLicence.ts';
import styles from './SiteFooter.module.css';

/** Where the data come from and what the site is not: on every page. */
export function SiteFooter() {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>
          Facts from Ofsted’s published reports and statistics and councils’ own papers. Contains
          public sector information licensed under the{' '}
          <a href={dataLicence.address}>{dataLicence.name}</a>. Contains OS data and Royal Mail
          data, Crown copyright and database right 2025; source: Office for National Statistics.
        </p>
        <p>
          This site is independent of Ofsted and of every council. What inspectors asked for is put
          in our own words; each report is linked where we have its address.{' '}
          <Link href="/data">Data, sources and downloads</Link>.{' '}
          <Link href="/changes">What changed in the data</Link>.{' '}
          <Link href="/report-a-mistake">Report a mistake</Link>.{' '}
          <Link href="/leads">Story leads for journalists</Link>.
        </p>
      </div>
    </footer>
  );
}
