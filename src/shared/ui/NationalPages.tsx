import styles from './NationalPages.module.css';

const pages = [
  { path: 'england', label: 'England over time' },
  { path: 'compare', label: 'Compare councils' },
  { path: 'themes', label: 'What inspectors ask for' },
  { path: 'after-inadequate', label: 'After inadequate' },
  { path: 'area-send', label: 'Area SEND' },
  { path: 'joint-inspections', label: 'Joint inspections' },
] as const;

/** The way between the pages on all of England. `here`: the page it stands on. */
export function NationalPages({ here }: { here: (typeof pages)[number]['path'] }) {
  return (
    <nav aria-label="The national picture" className={styles['pages']}>
      <ul>
        {pages.map(({ path, label }) => (
          <li key={path}>
            <a
              href={`${import.meta.env.BASE_URL}${path}`}
              aria-current={path === here ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
