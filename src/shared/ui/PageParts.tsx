import styles from './PageParts.module.css';

interface PagePartsProps {
  /** In their order on the page; `id`: as in its address. */
  parts: readonly { id: string; title: string }[];
}

/** The way to the parts of a long page. */
export function PageParts({ parts }: PagePartsProps) {
  return (
    <nav aria-label="On this page" className={styles['parts']}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
