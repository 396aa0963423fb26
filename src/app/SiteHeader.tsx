import { Link, useLocation } from 'wouter';
import { FindCouncil } from '#features/find-council/FindCouncil.tsx';
import { siteName } from '#shared/format/siteName.ts';
import styles from './SiteHeader.module.css';

const places = [
  { path: '/', label: 'Explore' },
  { path: '/action-plans', label: 'Action plans' },
  { path: '/following', label: 'Following' },
  { path: '/my-plan', label: 'My plan' },
  { path: '/data-set', label: 'Data' },
];

/** Name, ways round the site, and the finder: on every page. */
export function SiteHeader() {
  const [path] = useLocation();
  return (
    <header className={styles['header']}>
      <div className={styles['row']}>
        <Link href="/" className={styles['name'] ?? ''}>
          {siteName}
        </Link>
        <nav aria-label="Site">
          <ul className={styles['places']}>
            {places.map((place) => (
              <li key={place.path}>
                <Link href={place.path} aria-current={path === place.path ? 'page' : undefined}>
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <FindCouncil className={styles['find'] ?? ''} />
      </div>
    </header>
  );
}
