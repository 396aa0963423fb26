import { Link, useLocation } from 'wouter';
import { FindCouncil } from '#features/find-council/FindCouncil.tsx';
import { siteName } from '#shared/format/siteName.ts';
import styles from './SiteHeader.module.css';

const places = [
  { path: '/', label: 'Explore' },
  { path: '/england', label: 'England' },
  { path: '/compare', label: 'Compare' },
  { path: '/themes', label: 'Themes' },
  { path: '/action-plans', label: 'Action plans' },
  { path: '/following', label: 'Following' },
  { path: '/my-plan', label: 'My plan' },
  { path: '/data', label: 'Data' },
];

/** Whether a place is the page itself, or the page is one of its own. */
function currentFor(place: string, path: string): 'page' | 'true' | undefined {
  if (path === place) return 'page';
  return place !== '/' && path.startsWith(`${place}/`) ? 'true' : undefined;
}

/** Name, the finder, and ways round the site: on every page. */
export function SiteHeader() {
  const [path] = useLocation();
  return (
    <header className={styles['header']}>
      <div className={styles['row']}>
        <Link href="/" className={styles['name'] ?? ''}>
          {siteName}
        </Link>
        <FindCouncil className={styles['find'] ?? ''} />
        <nav aria-label="Site">
          <ul className={styles['places']}>
            {places.map((place) => (
              <li key={place.path}>
                <Link href={place.path} aria-current={currentFor(place.path, path)}>
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
